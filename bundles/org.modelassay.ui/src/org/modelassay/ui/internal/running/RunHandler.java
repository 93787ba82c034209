/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.internal.running;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jspecify.annotations.Nullable;
import org.modelassay.common.InvalidInputException;
import org.modelassay.engine.RunRequest.Reuse;
import org.modelassay.engine.StudyReader;
import org.modelassay.model.Experiment;
import org.modelassay.ui.AssayIds;
import org.modelassay.ui.Dialogs;
import org.modelassay.ui.internal.presentation.StudyNode;
import org.modelassay.ui.internal.presentation.Texts;
import org.modelassay.ui.internal.shell.Services;
import org.modelassay.ui.internal.workspace.AssayProjects;

/** Runs what is selected in the tree, or what the editor shows; one click from anywhere. */
public final class RunHandler extends AbstractHandler implements IExecutableExtension {

    private Reuse reuse = Reuse.RESUME;

    @Override
    public void setInitializationData(IConfigurationElement config, String property, @Nullable Object data) {
        reuse = "fresh".equals(data) ? Reuse.FRESH : Reuse.RESUME;
    }

    @Override
    public @Nullable Object execute(ExecutionEvent event) {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
        if (window == null || window.getActivePage() == null) {
            return null;
        }
        Optional<RunTarget> target = target(window.getActivePage());
        if (target.isEmpty()) {
            Services.get(Dialogs.class).tell("Nothing to run", "Select an experiment or a study in the Studies view, "
                    + "or open a study, and run again.");
            return null;
        }
        run(window.getActivePage(), target.get(), reuse);
        return null;
    }

    /**
     * Saves the study if it is open, and runs it.
     *
     * @param page   where it may be open, and where the runs are shown
     * @param target what to run
     * @param reuse  whether earlier work is continued
     */
    public static void run(IWorkbenchPage page, RunTarget target, Reuse reuse) {
        for (IEditorPart editor : page.getDirtyEditors()) {
            RunTarget open = Adapters.adapt(editor, RunTarget.class);
            if (open != null && open.study().equals(target.study())) {
                editor.doSave(new NullProgressMonitor());
                if (editor.isDirty()) {
                    return;
                }
            }
        }
        try {
            List<String> experiments = target.experiments().isEmpty() ? all(target.study()) : target.experiments();
            if (experiments.isEmpty()) {
                Services.get(Dialogs.class).tell("Nothing to run", "The study has no experiment yet: open it and add "
                        + "one on the page Experiments.");
                return;
            }
            Services.get(RunCentre.class).start(target.study(), experiments, reuse);
            page.showView(AssayIds.RUNS, null, IWorkbenchPage.VIEW_VISIBLE);
        } catch (InvalidInputException e) {
            Services.get(Dialogs.class).tell("The study cannot run", Texts.lines(e.diagnostics()));
        } catch (IOException | PartInitException e) {
            Services.get(Dialogs.class).tell("The study cannot run", String.valueOf(e.getMessage()));
        }
    }

    private static List<String> all(Path study) throws InvalidInputException, IOException {
        return new StudyReader().read(study).getExperiments().stream().map(Experiment::getId).toList();
    }

    private static Optional<RunTarget> target(IWorkbenchPage page) {
        IWorkbenchPart part = page.getActivePart();
        IEditorPart editor = page.getActiveEditor();
        RunTarget open = editor == null ? null : Adapters.adapt(editor, RunTarget.class);
        if (part == editor && open != null) {
            return Optional.of(open);
        }
        ISelection selection = page.getSelection(AssayIds.STUDIES);
        if (selection instanceof IStructuredSelection selected && !selected.isEmpty()) {
            Optional<RunTarget> target = target(selected.getFirstElement());
            if (target.isPresent()) {
                return target;
            }
        }
        return Optional.ofNullable(open);
    }

    private static Optional<RunTarget> target(Object element) {
        return switch (element) {
        case StudyNode.Question question -> Optional
                .of(new RunTarget(question.study(), List.of(question.label())));
        case StudyNode.Past past -> Optional.of(new RunTarget(past.study(), List.of(past.run().experiment())));
        case StudyNode node -> Optional.of(new RunTarget(node.study(), List.of()));
        case IFile file when "assay".equals(file.getFileExtension()) && file.getLocation() != null -> Optional
                .of(new RunTarget(file.getLocation().toPath(), List.of()));
        case IProject project -> AssayProjects.studies(project).stream().findFirst()
                .map(file -> new RunTarget(file.getLocation().toPath(), List.of()));
        default -> Optional.empty();
        };
    }
}
