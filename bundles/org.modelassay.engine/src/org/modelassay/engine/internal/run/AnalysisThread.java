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

    AnalysisThread(GuardedAnalyser analyser, Cancellation cancellation) {
        this.analyser = analyser;
        this.cancellation = cancellation;
    }

    Ending run(Inputs inputs, RunContext context) {
        AtomicReference<Ending> ending = new AtomicReference<>();
        Thread thread = Thread.ofPlatform().daemon().name("analyser").start(() -> ending.set(attempt(inputs, context)));
        boolean finished = await(thread);
        Ending result = ending.get();
        return finished && result != null ? result : Ending.abandoned(analyser);
    }

    private Ending attempt(Inputs inputs, RunContext context) {
        try {
            analyser.run(inputs, context);
            return Ending.done();
        } catch (Throwable e) {
            return Ending.of(analyser, e, cancellation.isRequested());
        }
    }

    /** Waits for the end of the thread, or until patience is at its end. */
    private boolean await(Thread thread) {
        long asked = 0;
        boolean interrupted = false;
        boolean callerInterrupted = false;
        while (thread.isAlive()) {
            long now = System.nanoTime();
            if (asked == 0 && (callerInterrupted || cancellation.isRequested())) {
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
        if (callerInterrupted) {
            Thread.currentThread().interrupt();
        }
        return !thread.isAlive();
    }
}
