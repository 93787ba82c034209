/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.internal.wizard;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.WorkspaceModifyOperation;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.wizards.newresource.BasicNewResourceWizard;
import org.jspecify.annotations.Nullable;
import org.modelassay.engine.AnalyserRegistry;
import org.modelassay.ui.Dialogs;
import org.modelassay.ui.internal.presentation.NewStudy;
import org.modelassay.ui.internal.shell.Services;
import org.modelassay.ui.internal.workspace.AssayProjects;

/** Makes a project with a study in it, links its checkpoints, and opens it: ready to run. */
public final class NewStudyWizard extends Wizard implements INewWizard {

    private @Nullable NewStudyPage page;

    /** Creates the wizard. */
    public NewStudyWizard() {
        setWindowTitle("New Study");
        setNeedsProgressMonitor(true);
    }

    @Override
    public void init(IWorkbench workbench, IStructuredSelection selection) {
        // a study has a project of its own, whatever is selected
    }

    @Override
    public void addPages() {
        NewStudyPage first = new NewStudyPage(Services.get(AnalyserRegistry.class));
        page = first;
        addPage(first);
    }

    @Override
    public boolean performFinish() {
        NewStudyPage first = page;
        if (first == null) {
            return false;
        }
        NewStudy wish = first.study();
        Creation creation = new Creation(wish);
        try {
            getContainer().run(true, false, creation);
            IFile file = creation.file;
            if (file != null) {
                IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
                BasicNewResourceWizard.selectAndReveal(file, window);
                IDE.openEditor(window.getActivePage(), file);
            }
            return true;
        } catch (InvocationTargetException e) {
            Services.get(Dialogs.class).tell("The study cannot be made", String.valueOf(e.getCause().getMessage()));
        } catch (PartInitException e) {
            Services.get(Dialogs.class).tell("The study cannot be opened", String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return false;
    }

    private static final class Creation extends WorkspaceModifyOperation {

        private final NewStudy wish;
        private @Nullable IFile file;

        Creation(NewStudy wish) {
            this.wish = wish;
        }

        @Override
        protected void execute(IProgressMonitor monitor) throws CoreException {
            SubMonitor progress = SubMonitor.convert(monitor, "Making " + wish.name(), 3 + wish.checkpoints().size());
            IProject project = AssayProjects.project(wish.name(), progress.split(1));
            for (Path checkpoint : wish.checkpoints().values()) {
                AssayProjects.link(project, checkpoint, progress.split(1));
            }
            file = AssayProjects.write(project, "study", wish::study, progress.split(1));
        }
    }
}
