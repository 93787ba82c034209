/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.engine.internal.run;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

import org.modelassay.analysis.Inputs;
import org.modelassay.analysis.RunContext;
import org.modelassay.common.Cancellation;

/**
 * Runs an analyser in a thread of its own, so that one that does not listen can be left behind.
 *
 * <p>An analyser that is asked to stop has half a second; then it is interrupted; after another half it is abandoned.
 */
final class AnalysisThread {

    private static final long STEP = 20;
    private static final long PATIENCE = TimeUnit.MILLISECONDS.toNanos(500);

    private final GuardedAnalyser analyser;
    private final Cancellation cancellation;
    private volatile boolean callerInterrupted;

    AnalysisThread(GuardedAnalyser analyser, Cancellation cancellation) {
        this.analyser = analyser;
        this.cancellation = cancellation;
    }

    /** Runs the analyser to its end; an interruption of the caller is a request to stop. */
    Ending run(Inputs inputs, RunContext context) {
        AtomicReference<Ending> ending = new AtomicReference<>();
        Thread thread = Thread.ofPlatform().daemon().name("analyser").start(() -> ending.set(attempt(inputs, context)));
        if (!hasEnded(thread)) {
            return Ending.abandoned(analyser);
        }
        Ending result = ending.get();
        return result == null ? Ending.unexplained(analyser) : result;
    }

    /** Whether the analyser is asked to stop. */
    boolean isAsked() {
        return callerInterrupted || cancellation.isRequested();
    }

    /** Interrupts the caller again if it was interrupted; not before it has written, since channels would refuse it. */
    void restoreInterruption() {
        if (callerInterrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private Ending attempt(Inputs inputs, RunContext context) {
        try {
            analyser.run(inputs, context);
            return Ending.done();
        } catch (Throwable e) {
            return ending(e);
        }
    }

    private Ending ending(Throwable failure) {
        try {
            return Ending.of(analyser, failure, isAsked());
        } catch (RuntimeException _) {
            // what describes the failure is code of the analyser, too
            return Ending.unexplained(analyser);
        }
    }

    /** Waits for the end of the thread, or until patience is at its end. */
    private boolean hasEnded(Thread thread) {
        long asked = 0;
        boolean interrupted = false;
        while (thread.isAlive()) {
            long now = System.nanoTime();
            if (asked == 0 && isAsked()) {
                asked = now;
            }
            if (asked != 0 && !interrupted && now - asked > PATIENCE) {
                thread.interrupt();
                interrupted = true;
            } else if (asked != 0 && now - asked > 2 * PATIENCE) {
                break;
            }
            try {
                thread.join(STEP);
            } catch (InterruptedException _) {
                callerInterrupted = true;
            }
        }
        return !thread.isAlive();
    }
}
