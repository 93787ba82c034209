/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.sparsity.internal.report;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

import org.modelassay.analysis.RunContext;

/** Computes side by side what needs no journal. */
final class Parallel {

    private Parallel() {
    }

    static <A, B> List<B> map(List<A> items, RunContext context, Function<A, B> function) {
        try (ExecutorService executor = Executors.newFixedThreadPool(context.threads())) {
            List<Future<B>> futures = new ArrayList<>();
            for (A item : items) {
                futures.add(executor.submit(() -> {
                    context.cancellation().check();
                    return function.apply(item);
                }));
            }
            List<B> results = new ArrayList<>();
            for (Future<B> future : futures) {
                results.add(future.get());
            }
            return results;
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("Interrupted");
        }
    }
}
