/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.engine.internal.remote;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.TimeUnit;

import org.modelassay.common.Cancellation;

/** Ends a connection on which nothing comes any more, or which nobody wants any more: whoever reads from it would wait. */
final class Watch implements AutoCloseable {

    private static final long STEP_MILLIS = 100;
    private static final long PATIENCE = TimeUnit.MINUTES.toNanos(2);

    private final InputStream in;
    private final Cancellation cancellation;
    private final Thread thread;
    private volatile long last = System.nanoTime();

    Watch(InputStream in, Cancellation cancellation) {
        this.in = in;
        this.cancellation = cancellation;
        this.thread = Thread.ofVirtual().start(this::watch);
    }

    /** Something came. */
    void alive() {
        last = System.nanoTime();
    }

    private void watch() {
        try {
            while (!cancellation.isRequested() && System.nanoTime() - last < PATIENCE) {
                Thread.sleep(STEP_MILLIS);
            }
            in.close();
        } catch (InterruptedException _) {
            // it has come to its end
        } catch (IOException _) {
            // whoever reads finds out
        }
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
