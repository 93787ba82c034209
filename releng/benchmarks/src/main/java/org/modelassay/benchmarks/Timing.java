/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.benchmarks;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import com.sun.management.OperatingSystemMXBean;

/** Measures wall-clock time. */
final class Timing {

    private Timing() {
    }

    /** Work that can be split among threads. */
    @FunctionalInterface
    interface Share {

        /**
         * Does one share.
         *
         * @param index  which, from 0
         * @param shares how many there are
         * @return a number that depends on the work, so that it cannot be left out
         */
        double run(int index, int shares);
    }

    /**
     * What a task took.
     *
     * @param seconds   on the clock
     * @param processor of processor time, in all threads of the process
     */
    record Cost(double seconds, double processor) {
    }

    /** What a task took. */
    static Cost cost(Callable<?> task) throws Exception {
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        long start = system.getProcessCpuTime();
        double seconds = seconds(task);
        return new Cost(seconds, (system.getProcessCpuTime() - start) / 1e9);
    }

    /** Seconds that a task took. */
    static double seconds(Callable<?> task) throws Exception {
        long start = System.nanoTime();
        task.call();
        return (System.nanoTime() - start) / 1e9;
    }

    /** Runs all shares side by side. */
    static double parallel(int threads, Share share) throws InterruptedException, ExecutionException {
        try (ExecutorService executor = Executors.newFixedThreadPool(threads)) {
            List<Future<Double>> futures = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                int index = i;
                futures.add(executor.submit(() -> share.run(index, threads)));
            }
            double sum = 0;
            for (Future<Double> future : futures) {
                sum += future.get();
            }
            return sum;
        }
    }
}
