/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.internal.welcome;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.wizards.newresource.BasicNewResourceWizard;
import org.modelassay.common.Progress;
import org.modelassay.ui.Dialogs;
import org.modelassay.ui.ExampleStudy;
import org.modelassay.ui.internal.shell.Services;
import org.modelassay.ui.internal.workspace.AssayProjects;

/** Makes the example study in a job, and opens it. */
final class ExampleOpener {

    private static final String NAME = "quickstart";

    private ExampleOpener() {
    }

    static void open(IWorkbenchPage page) {
        Optional<ExampleStudy> example = Services.find(ExampleStudy.class);
        if (example.isEmpty()) {
            Services.get(Dialogs.class).tell("No example", "This installation has no example study.");
            return;
        }
        ICoreRunnable make = monitor -> {
            SubMonitor progress = SubMonitor.convert(monitor, "Making the example study", 1000);
            IProject project = AssayProjects.project(NAME, progress.split(10));
            Path study = create(example.get(), project.getLocation().toPath(), progress.split(980));
            project.refreshLocal(org.eclipse.core.resources.IResource.DEPTH_ONE, progress.split(10));
            page.getWorkbenchWindow().getShell().getDisplay().asyncExec(() -> show(page, study));
        };
        Job job = Job.create("Making the example study", make);
        job.setRule(ResourcesPlugin.getWorkspace().getRoot());
        job.setUser(true);
        job.schedule();
    }

    private static Path create(ExampleStudy example, Path directory, SubMonitor monitor) throws CoreException {
        double perByte = 1000.0 / Math.max(1, example.bytes());
        monitor.setWorkRemaining(1000);
        try {
            return example.create(directory, new Progress() {
                private double done;
                private int told;

                @Override
                public void advance(long amount) {
                    done += amount * perByte;
                    if ((int) done > told) {
                        monitor.worked((int) done - told);
                        told = (int) done;
                    }
                }

                @Override
                public void activity(String text) {
                    monitor.subTask(text);
                }
            }, monitor::isCanceled);
        } catch (IOException e) {
            throw new CoreException(Status.error("The example study cannot be written to " + directory, e));
        } catch (CancellationException e) {
            throw new OperationCanceledException();
        }
    }

    private static void show(IWorkbenchPage page, Path study) {
        try {
            var file = AssayProjects.file(study);
            if (file.isPresent()) {
                BasicNewResourceWizard.selectAndReveal(file.get(), page.getWorkbenchWindow());
                IDE.openEditor(page, file.get());
            }
        } catch (PartInitException e) {
            Services.get(Dialogs.class).tell("Cannot open", String.valueOf(e.getMessage()));
        }
    }
}
