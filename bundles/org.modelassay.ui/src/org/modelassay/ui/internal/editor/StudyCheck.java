/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.internal.editor;

import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.Display;
import org.modelassay.engine.AnalyserRegistry;
import org.modelassay.engine.Engine;
import org.modelassay.model.ExperimentsFactory;
import org.modelassay.model.Study;
import org.modelassay.ui.internal.presentation.CheckedStudy;
import org.modelassay.ui.internal.presentation.StudyDocument;
import org.modelassay.ui.internal.running.RunCentre;
import org.modelassay.ui.internal.shell.Services;

/** Checks the study a moment after each change, in the background. */
final class StudyCheck extends Job {

    private static final long DELAY_MILLIS = 250;

    private final StudyDocument document;
    private final Runnable done;
    private final Display display = Display.getDefault();
    private volatile Study copy = ExperimentsFactory.eINSTANCE.createStudy();
    private volatile CheckedStudy result = CheckedStudy.UNKNOWN;

    StudyCheck(StudyDocument document, Runnable done) {
        super("Checking " + document.file().getFileName());
        this.document = document;
        this.done = done;
        setSystem(true);
    }

    /** Asks for a check of the study as it is now. In the user interface's thread. */
    void request() {
        cancel();
        copy = EcoreUtil.copy(document.study());
        schedule(DELAY_MILLIS);
    }

    CheckedStudy result() {
        return result;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            result = CheckedStudy.of(copy, document.file(), Services.get(AnalyserRegistry.class),
                    Services.get(Engine.class), Services.get(RunCentre.class).tree(), monitor::isCanceled);
        } catch (CancellationException e) {
            return Status.CANCEL_STATUS;
        }
        if (!display.isDisposed()) {
            display.asyncExec(done);
        }
        return Status.OK_STATUS;
    }
}
