/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.djl.internal.torch;

import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;

/**
 * Counts the kernels that run. The end of the process destroys what native code works with, so it must find none of
 * them running: once the gate is closed no kernel begins, and closing it waits for those that have begun.
 */
final class KernelGate {

    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(60);

    private int running;

    private boolean closed;

    /** Closes the gate when the process ends. */
    void closeAtTheEnd() {
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().name("end of kernels").unstarted(this::close));
    }

    /**
     * Lets a kernel begin.
     *
     * @throws CancellationException when the process is ending
     */
    synchronized void enter() {
        if (closed) {
            throw new CancellationException("the process is ending");
        }
        running++;
    }

    /** Notes the end of a kernel. */
    synchronized void leave() {
        running--;
        notifyAll();
    }

    /** Lets no kernel begin any more, and waits for those that run. */
    synchronized void close() {
        closed = true;
        long deadline = System.nanoTime() + PATIENCE;
        long left = PATIENCE;
        while (running > 0 && left > 0) {
            try {
                wait(Math.max(1, TimeUnit.NANOSECONDS.toMillis(left)));
            } catch (InterruptedException _) {
                return;
            }
            left = deadline - System.nanoTime();
        }
    }
}
