/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.benchmarks.inference;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** Processor time of all threads together, which other programs on the machine disturb less than the clock. */
final class Clock {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private Clock() {
    }

    /** Something to be measured. */
    @FunctionalInterface
    interface Task {

        void run() throws Exception;
    }

    /** The least of several measurements, in seconds of processor time. */
    static double best(int times, Task task) throws Exception {
        double best = Double.POSITIVE_INFINITY;
        for (int i = 0; i < times; i++) {
            long start = now();
            task.run();
            best = Math.min(best, (now() - start) / 1e9);
        }
        return best;
    }

    private static long now() {
        long sum = 0;
        for (long thread : THREADS.getAllThreadIds()) {
            sum += Math.max(0, THREADS.getThreadCpuTime(thread));
        }
        return sum;
    }
}
