/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.engine.internal.run;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.jspecify.annotations.Nullable;
import org.modelassay.analysis.AnalysisException;
import org.modelassay.common.Diagnostic;
import org.modelassay.common.InvalidInputException;
import org.modelassay.model.RunStatus;

/**
 * How an analysis ended.
 *
 * @param status   the status of the run
 * @param messages what the user is told about it
 * @param failure  what was thrown by a run that failed, {@code null} otherwise
 */
record Ending(RunStatus status, List<Diagnostic> messages, @Nullable Throwable failure) {

    private static final String CONTINUE = "start it again to continue where it stopped";

    Ending {
        messages = List.copyOf(messages);
    }

    static Ending done() {
        return new Ending(RunStatus.DONE, List.of(), null);
    }

    static Ending cancelled() {
        return new Ending(RunStatus.CANCELLED, List.of(Diagnostic.info("", "the run was cancelled", CONTINUE)), null);
    }

    static Ending abandoned(GuardedAnalyser analyser) {
        return new Ending(RunStatus.CANCELLED, List.of(Diagnostic.info("", "the run was cancelled", CONTINUE),
                Diagnostic.warning("", analyser.fault("did not stop when it was asked to, and was abandoned"), "")),
                null);
    }

    /** Of an analyser whose failure cannot even be described. */
    static Ending unexplained(GuardedAnalyser analyser) {
        String what = analyser.fault("ended without saying how");
        return failed(what, "", new IllegalStateException(what));
    }

    static Ending inconclusive(String message, String remedy) {
        return new Ending(RunStatus.INCONCLUSIVE, List.of(Diagnostic.error("", message, remedy)), null);
    }

    static Ending failed(String message, String remedy, Throwable failure) {
        return new Ending(RunStatus.FAILED, List.of(Diagnostic.error("", message, remedy)), failure);
    }

    /** What an exception of an analyser means. */
    static Ending of(GuardedAnalyser analyser, Throwable failure, boolean cancelled) {
        if (cancelled && !(failure instanceof VirtualMachineError)) {
            return cancelled();
        }
        return switch (failure) {
        case AnalysisException e -> inconclusive(String.valueOf(e.getMessage()), "");
        case InvalidInputException e -> new Ending(RunStatus.FAILED, e.diagnostics(), e);
        case IOException e -> failed("reading or writing failed: " + e, CONTINUE, e);
        case OutOfMemoryError e -> failed(analyser.fault("ran out of memory: " + e.getMessage()),
                "use fewer threads, or give the process more memory", e);
        case CancellationException e -> failed(analyser.fault("cancelled itself: " + e.getMessage()), "", e);
        default -> failed(analyser.fault("failed: " + failure), "see log.txt for details", failure);
        };
    }
}
