/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.internal.editor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IURIEditorInput;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.forms.editor.FormEditor;
import org.eclipse.ui.forms.editor.IFormPage;
import org.eclipse.ui.ide.ResourceUtil;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.jspecify.annotations.Nullable;
import org.modelassay.common.InvalidInputException;
import org.modelassay.ui.Dialogs;
import org.modelassay.ui.internal.presentation.StudyDocument;
import org.modelassay.ui.internal.presentation.Texts;
import org.modelassay.ui.internal.running.RunTarget;
import org.modelassay.ui.internal.shell.Coalesced;
import org.modelassay.ui.internal.shell.Late;
import org.modelassay.ui.internal.shell.Services;

/** The editor of studies: five pages over one document. A file that is no study opens with the reason and its text. */
public final class StudyEditor extends FormEditor {

    private final Late<Path> file = new Late<>();
    private final Late<StudyCheck> check = new Late<>();
    private final Coalesced external = new Coalesced(Display.getDefault(), this::lookAtDisk);
    private final IResourceChangeListener resources = event -> external.run();
    private @Nullable StudyDocument document;
    private @Nullable StudyOutline outline;
    private @Nullable EditorActions actions;
    private String reason = "";
    private boolean wasDirty;

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        super.init(site, input);
        IFile resource = ResourceUtil.getFile(input);
        if (resource != null && resource.getLocation() != null) {
            file.set(resource.getLocation().toPath());
        } else if (input instanceof IURIEditorInput uri) {
            file.set(Path.of(uri.getURI()));
        } else {
            throw new PartInitException("This editor opens files named *.assay, not " + input.getName() + ".");
        }
        setPartName(title());
        actions = new EditorActions(this, site.getActionBars());
        open();
        ResourcesPlugin.getWorkspace().addResourceChangeListener(resources);
    }

    private String title() {
        String name = String.valueOf(file.get().getFileName());
        Path folder = file.get().getParent();
        return name.equals("study.assay") && folder != null && folder.getFileName() != null
                ? folder.getFileName().toString()
                : name.replaceFirst("\\.assay$", "");
    }

    private void open() {
        try {
            StudyDocument opened = StudyDocument.open(file.get());
            opened.addListener(this::documentChanged);
            document = opened;
            reason = "";
            check.set(new StudyCheck(opened, this::checked));
        } catch (InvalidInputException e) {
            reason = Texts.lines(e.diagnostics());
        } catch (IOException e) {
            reason = file.get() + " cannot be read: " + e.getMessage();
        }
    }

    @Override
    protected void addPages() {
        StudyDocument opened = document;
        try {
            if (opened == null) {
                addPage(new BrokenPage(this, file.get(), reason));
            } else {
                addPage(new OverviewPage(this, opened));
                addPage(new InputsPage(this, opened));
                addPage(new ExperimentsPage(this, opened));
                addPage(new ExpectationsPage(this, opened));
                addPage(new SourcePage(this, opened));
                check.get().request();
            }
        } catch (PartInitException e) {
            Platform.getLog(StudyEditor.class).log(e.getStatus());
        }
    }

    private void documentChanged() {
        StudyDocument opened = document;
        if (opened == null) {
            return;
        }
        pages().forEach(StudyPage::refresh);
        if (opened.isDirty() != wasDirty) {
            wasDirty = opened.isDirty();
            editorDirtyStateChanged();
        }
        EditorActions bound = actions;
        if (bound != null) {
            bound.update();
        }
        StudyOutline shown = outline;
        if (shown != null) {
            shown.refresh();
        }
        check.get().request();
    }

    private void checked() {
        pages().forEach(StudyPage::checked);
    }

    private List<StudyPage> pages() {
        return pages == null ? List.of() : pages.stream().filter(StudyPage.class::isInstance)
                .map(StudyPage.class::cast).filter(StudyPage::isMade).toList();
    }

    StudyCheck check() {
        return check.get();
    }

    /**
     * The document.
     *
     * @return the document, {@code null} while the file is no study
     */
    public @Nullable StudyDocument document() {
        return document;
    }

    /**
     * Shows an experiment.
     *
     * @param experiment its id
     */
    public void reveal(String experiment) {
        IFormPage page = setActivePage(ExperimentsPage.ID);
        if (page instanceof ExperimentsPage experiments) {
            experiments.select(experiment);
        }
    }

    @Override
    public void setFocus() {
        super.setFocus();
        external.run();
    }

    private void lookAtDisk() {
        StudyDocument opened = document;
        if (getContainer() == null || getContainer().isDisposed() || opened == null || !opened.changedOnDisk()) {
            return;
        }
        boolean load = !opened.isDirty() || Services.get(Dialogs.class).confirm("The study was changed",
                title() + " was changed by another program. Load it, and lose what you changed here?", "Load");
        if (load) {
            reload(opened);
        } else {
            opened.keep();
        }
    }

    /** Takes back everything since the last save. */
    void revert() {
        StudyDocument opened = document;
        if (opened != null) {
            reload(opened);
        }
    }

    private static void reload(StudyDocument opened) {
        try {
            opened.reload();
        } catch (InvalidInputException e) {
            Services.get(Dialogs.class).tell("The study is broken now", Texts.lines(e.diagnostics()));
            opened.keep();
        } catch (IOException e) {
            Services.get(Dialogs.class).tell("The study cannot be read", String.valueOf(e.getMessage()));
        }
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        try {
            StudyDocument opened = document;
            if (opened == null) {
                repair();
            } else if (!(getActivePageInstance() instanceof SourcePage source) || source.apply()) {
                opened.save();
            }
            IFile resource = ResourceUtil.getFile(getEditorInput());
            if (resource != null) {
                resource.refreshLocal(IResource.DEPTH_ZERO, monitor);
            }
        } catch (IOException e) {
            monitor.setCanceled(true);
            Services.get(Dialogs.class).tell("The study is not saved",
                    file.get() + " cannot be written: " + e.getMessage());
        } catch (CoreException e) {
            Platform.getLog(StudyEditor.class).log(e.getStatus());
        }
        editorDirtyStateChanged();
    }

    private void repair() throws IOException {
        if (getActivePageInstance() instanceof BrokenPage broken) {
            broken.write();
            open();
            if (document == null) {
                broken.show(reason);
            } else {
                addPages();
                removePage(0);
                setActivePage(0);
            }
        }
    }

    @Override
    public boolean isDirty() {
        StudyDocument opened = document;
        return opened != null && opened.isDirty() || super.isDirty();
    }

    @Override
    public <T> @Nullable T getAdapter(Class<T> type) {
        StudyDocument opened = document;
        if (opened != null && type == IContentOutlinePage.class) {
            StudyOutline shown = new StudyOutline(opened, this);
            outline = shown;
            return type.cast(shown);
        }
        if (type == RunTarget.class) {
            List<String> chosen = getActivePageInstance() instanceof ExperimentsPage page ? page.selected()
                    : List.of();
            return type.cast(new RunTarget(file.get(), chosen));
        }
        return super.getAdapter(type);
    }

    @Override
    public void dispose() {
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(resources);
        if (check.isSet()) {
            check.get().cancel();
        }
        super.dispose();
    }

    @Override
    public void doSaveAs() {
        // a study belongs to its folder
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }
}
