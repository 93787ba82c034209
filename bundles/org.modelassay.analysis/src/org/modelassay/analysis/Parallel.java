/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analysis;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;

import org.modelassay.common.InvalidInputException;

/**
 * Runs independent work side by side, outside the journal: what follows from finished {@link Units} and is cheap enough
 * to be done again.
 *
 * @param <A> what there is work on
 * @param <B> what the work results in
 */
public final class Parallel<A, B> {

    private final RunContext context;
    private final Task<A, B> task;

    /**
     * The work on one item.
     *
     * @param <A> what there is work on
     * @param <B> what the work results in
     */
    @FunctionalInterface
    public interface Task<A, B> {

        /**
         * Does the work. Called from several threads at once.
         *
         * @param item the item
         * @return its result
         * @throws AnalysisException     if the method has no answer
         * @throws InvalidInputException if an input is unusable
         * @throws IOException           if an input cannot be read
         */
        B run(A item) throws AnalysisException, InvalidInputException, IOException;
    }

    /**
     * Prepares the work.
     *
     * @param context says how many threads there are, and when to stop
     * @param task    the work on one item
     */
    public Parallel(RunContext context, Task<A, B> task) {
        this.context = context;
        this.task = task;
    }

    /**
     * Does the work on all items, on at most {@link RunContext#threads()} at a time.
     *
     * @param items the items
     * @return one result for each, in the same order, whatever order they finished in
     * @throws CancellationException if the run is cancelled
     * @throws AnalysisException     the first failure, after the others have stopped
     * @throws InvalidInputException as thrown by the task
     * @throws IOException           as thrown by the task
     */
    public List<B> map(List<A> items) throws AnalysisException, InvalidInputException, IOException {
        AtomicBoolean failed = new AtomicBoolean();
        try (ExecutorService executor = Executors.newFixedThreadPool(context.threads(),
                Thread.ofPlatform().daemon().name("unit-", 0).factory())) {
            List<Future<B>> futures = new ArrayList<>(items.size());
            for (A item : items) {
                futures.add(executor.submit(() -> runUnless(failed, item)));
            }
            return collect(futures, failed);
        }
    }

    private B runUnless(AtomicBoolean failed, A item) throws AnalysisException, InvalidInputException, IOException {
        context.cancellation().check();
        if (failed.get()) {
            throw new CancellationException("Another one failed");
        }
        try {
            return task.run(item);
        } catch (AnalysisException | InvalidInputException | IOException | RuntimeException | Error e) {
            failed.set(true);
            throw e;
        }
    }

    private static <B> List<B> collect(List<Future<B>> futures, AtomicBoolean failed)
            throws AnalysisException, InvalidInputException, IOException {
        List<B> results = new ArrayList<>(futures.size());
        Failure failure = new Failure();
        for (Future<B> future : futures) {
            try {
                results.add(future.get());
            } catch (ExecutionException e) {
                failure.add(e.getCause());
            } catch (InterruptedException e) {
                failed.set(true);
                futures.forEach(each -> each.cancel(true));
                Thread.currentThread().interrupt();
                throw new CancellationException("Interrupted");
            }
        }
        failure.rethrow();
        return results;
    }
}
