/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.tests;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLongArray;

import org.eclipse.swt.widgets.Display;

/** Asks the user interface's thread for an answer every few milliseconds, and keeps how long each answer took. */
final class StallProbe implements AutoCloseable {

    private static final long PERIOD_MILLIS = 10;
    private static final int MOST = 100_000;

    private final AtomicLongArray nanos = new AtomicLongArray(MOST);
    private final AtomicInteger answers = new AtomicInteger();
    private final AtomicBoolean open = new AtomicBoolean(true);

    StallProbe(Display display) {
        Thread.ofPlatform().daemon().name("stall probe").start(() -> ask(display));
    }

    private void ask(Display display) {
        while (open.get() && !display.isDisposed()) {
            long begin = System.nanoTime();
            display.asyncExec(() -> {
                int index = answers.getAndIncrement();
                if (index < MOST) {
                    nanos.set(index, System.nanoTime() - begin);
                }
            });
            try {
                Thread.sleep(PERIOD_MILLIS);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    /** The number of answers. */
    int answers() {
        return Math.min(MOST, answers.get());
    }

    /** The median, the 99th percentile and the longest answer in milliseconds. */
    String figure() {
        long[] sorted = new long[answers()];
        Arrays.setAll(sorted, nanos::get);
        Arrays.sort(sorted);
        return String.format(java.util.Locale.ROOT, "median %.0f ms, 99 %% %.0f ms, longest %.0f ms of %,d answers",
                sorted[sorted.length / 2] / 1e6, sorted[(int) (sorted.length * 0.99)] / 1e6,
                sorted[sorted.length - 1] / 1e6, sorted.length);
    }

    @Override
    public void close() {
        open.set(false);
    }
}
