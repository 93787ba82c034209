/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.internal.running;

import java.nio.file.Path;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.modelassay.ui.internal.presentation.StudyTree;
import org.modelassay.ui.internal.workspace.AssayProjects;

/** Looks every other second whether somebody else has made a run, and costs a few directory listings. */
final class RunWatch extends Job {

    private static final long PERIOD_MILLIS = 1500;

    private final StudyTree tree;
    private final Runnable changed;

    RunWatch(StudyTree tree, Runnable changed) {
        super("Looking for runs");
        this.tree = tree;
        this.changed = changed;
        setSystem(true);
        setPriority(DECORATE);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        boolean different = false;
        for (Path study : AssayProjects.studies()) {
            different |= tree.refresh(study);
        }
        if (different) {
            changed.run();
        }
        if (!monitor.isCanceled()) {
            schedule(PERIOD_MILLIS);
        }
        return Status.OK_STATUS;
    }

    void wakeNow() {
        wakeUp();
    }
}
