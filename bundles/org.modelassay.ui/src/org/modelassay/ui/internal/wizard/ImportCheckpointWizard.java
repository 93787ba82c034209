/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.internal.wizard;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IImportWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.actions.WorkspaceModifyOperation;
import org.jspecify.annotations.Nullable;
import org.modelassay.ui.Dialogs;
import org.modelassay.ui.internal.presentation.StudyNode;
import org.modelassay.ui.internal.shell.Late;
import org.modelassay.ui.internal.shell.Services;
import org.modelassay.ui.internal.workspace.AssayProjects;
import org.modelassay.ui.internal.workspace.CheckpointImport;

/** Links a checkpoint into a project and tells its study about it. */
public final class ImportCheckpointWizard extends Wizard implements IImportWizard {

    private IStructuredSelection selected = StructuredSelection.EMPTY;
    private @Nullable Page page;

    /** Creates the wizard. */
    public ImportCheckpointWizard() {
        setWindowTitle("Import Checkpoint");
        setNeedsProgressMonitor(true);
    }

    @Override
    public void init(IWorkbench workbench, IStructuredSelection selection) {
        selected = selection;
    }

    @Override
    public void addPages() {
        Page first = new Page(project(selected.getFirstElement()));
        page = first;
        addPage(first);
    }

    private static Optional<IProject> project(@Nullable Object element) {
        if (element instanceof StudyNode node) {
            return AssayProjects.file(node.study()).map(IResource::getProject);
        }
        IResource resource = element == null ? null : Adapters.adapt(element, IResource.class);
        return resource == null ? Optional.empty() : Optional.ofNullable(resource.getProject());
    }

    @Override
    public boolean performFinish() {
        Page first = page;
        IProject project = first == null ? null : first.project();
        if (first == null || project == null || first.checkpoint().isEmpty()) {
            return false;
        }
        Path checkpoint = first.checkpoint().get();
        try {
            getContainer().run(true, false, new WorkspaceModifyOperation() {
                @Override
                protected void execute(IProgressMonitor monitor) throws CoreException {
                    List<IFile> studies = AssayProjects.studies(project);
                    CheckpointImport.run(project, studies.stream().findFirst().map(f -> f.getLocation().toPath()),
                            checkpoint, monitor);
                }
            });
            return true;
        } catch (InvocationTargetException e) {
            Services.get(Dialogs.class).tell("Not imported", String.valueOf(e.getCause().getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return false;
    }

    private static final class Page extends WizardPage {

        private final List<IProject> projects = Arrays
                .stream(ResourcesPlugin.getWorkspace().getRoot().getProjects()).filter(IProject::isOpen).toList();
        private final Optional<IProject> preset;
        private final Late<PathField> field = new Late<>();
        private final Late<Combo> combo = new Late<>();

        Page(Optional<IProject> preset) {
            super("checkpoint", "Import a checkpoint", null);
            setDescription("A Hugging Face directory or a .safetensors file. It stays where it is.");
            this.preset = preset;
        }

        @Override
        public void createControl(Composite parent) {
            Composite page = new Composite(parent, SWT.NONE);
            GridLayoutFactory.fillDefaults().numColumns(4).margins(12, 12).spacing(8, 8).applyTo(page);
            field.set(new PathField(page, "import.checkpoint", "&Checkpoint", "directory or .safetensors file",
                    this::check));
            Label into = new Label(page, SWT.NONE);
            into.setText("&Into");
            combo.set(new Combo(page, SWT.READ_ONLY));
            combo.get().setData("id", "import.project");
            projects.forEach(project -> combo.get().add(project.getName()));
            combo.get().select(Math.max(0, preset.map(projects::indexOf).orElse(0)));
            GridDataFactory.fillDefaults().grab(true, false).span(3, 1).applyTo(combo.get());
            setControl(page);
            check();
            setErrorMessage(null);
        }

        private void check() {
            Optional<String> problem = projects.isEmpty() ? Optional.of("Make a study first: File > New Study.")
                    : checkpoint().map(CheckpointImport::problem)
                            .orElse(Optional.of("Choose a directory or a file."));
            setErrorMessage(problem.orElse(null));
            setPageComplete(problem.isEmpty());
        }

        Optional<Path> checkpoint() {
            return field.get().path();
        }

        @Nullable
        IProject project() {
            return combo.get().getSelectionIndex() < 0 ? null : projects.get(combo.get().getSelectionIndex());
        }
    }
}
