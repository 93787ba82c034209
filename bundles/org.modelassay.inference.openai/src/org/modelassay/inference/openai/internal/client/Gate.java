/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.openai.internal.client;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.modelassay.common.Cancellation;
import org.modelassay.inference.completion.EndpointLimits;

/** Lets so many requests through at a time, and so many in a minute. */
final class Gate {

    private static final long SLICE_NANOS = TimeUnit.MILLISECONDS.toNanos(100);

    private final Semaphore places;
    private final long intervalNanos;
    private long next;

    Gate(EndpointLimits limits) {
        places = new Semaphore(limits.concurrency(), true);
        intervalNanos = limits.requestsPerMinute() == 0 ? 0
                : Math.round(TimeUnit.MINUTES.toNanos(1) / limits.requestsPerMinute());
        next = System.nanoTime();
    }

    /** Waits for a place, to be given back by {@link #leave}. */
    void enter(Cancellation cancellation) {
        try {
            do {
                cancellation.check();
            } while (!places.tryAcquire(SLICE_NANOS, TimeUnit.NANOSECONDS));
        } catch (InterruptedException _) {
            throw interrupted();
        }
    }

    void leave() {
        places.release();
    }

    /** Waits until the next attempt may begin. */
    void begin(Cancellation cancellation) {
        long at;
        synchronized (this) {
            long now = System.nanoTime();
            at = next - now > 0 ? next : now;
            next = at + intervalNanos;
        }
        sleepUntil(at, cancellation);
    }

    /** Keeps all attempts waiting for some time, since the endpoint asked for it. */
    synchronized void pause(Duration time) {
        long until = System.nanoTime() + time.toNanos();
        next = until - next > 0 ? until : next;
    }

    /** Waits; looks at the cancellation ten times a second. */
    static void sleep(Duration time, Cancellation cancellation) {
        sleepUntil(System.nanoTime() + time.toNanos(), cancellation);
    }

    private static void sleepUntil(long at, Cancellation cancellation) {
        try {
            cancellation.check();
            for (long left = at - System.nanoTime(); left > 0; left = at - System.nanoTime()) {
                TimeUnit.NANOSECONDS.sleep(Math.min(left, SLICE_NANOS));
                cancellation.check();
            }
        } catch (InterruptedException _) {
            throw interrupted();
        }
    }

    static CancellationException interrupted() {
        Thread.currentThread().interrupt();
        return new CancellationException("interrupted");
    }
}
