/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.cli.internal;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.modelassay.common.Cancellation;
import org.modelassay.common.CancellationSource;

/**
 * Turns the end of the process that others ask for (SIGINT, SIGTERM, the framework) into a cancellation, and holds the
 * process until the work has written what it must.
 */
final class Interruption implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 60;

    private final CancellationSource source = new CancellationSource();
    private final CountDownLatch finished = new CountDownLatch(1);
    private final Thread hook = new Thread(this::stop, "interruption");

    /** Watches for the end of the process. */
    Interruption() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /**
     * What the work has to look at.
     *
     * @return requested as soon as the process is asked to end
     */
    Cancellation cancellation() {
        return source;
    }

    /** Asks the work to stop and waits until it has, though not for ever. */
    void stop() {
        source.cancel();
        try {
            if (!finished.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                System.err.println("error: the work did not stop; the process ends without it");
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /** Tells that the work is over; the process may end from now on. */
    @Override
    public void close() {
        finished.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException _) {
            // the process is ending already, and waited for this
        }
    }
}
