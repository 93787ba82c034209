/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.sparsity.internal.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;

import org.modelassay.analysis.RunContext;

/** Computes side by side what needs no journal. */
final class Parallel {

    private Parallel() {
    }

    static <A, B> List<B> map(List<A> items, RunContext context, Function<A, B> function) {
        AtomicBoolean failed = new AtomicBoolean();
        try (ExecutorService executor = Executors.newFixedThreadPool(context.threads(),
                Thread.ofPlatform().daemon().name("model-", 0).factory())) {
            List<Future<B>> futures = new ArrayList<>();
            for (A item : items) {
                futures.add(executor.submit(() -> applyUnless(failed, item, context, function)));
            }
            return collect(futures, failed);
        }
    }

    private static <A, B> B applyUnless(AtomicBoolean failed, A item, RunContext context, Function<A, B> function) {
        context.cancellation().check();
        if (failed.get()) {
            throw new CancellationException("Another item failed");
        }
        try {
            return function.apply(item);
        } catch (RuntimeException | Error e) {
            failed.set(true);
            throw e;
        }
    }

    private static <B> List<B> collect(List<Future<B>> futures, AtomicBoolean failed) {
        List<B> results = new ArrayList<>();
        List<Throwable> failures = new ArrayList<>();
        for (Future<B> future : futures) {
            try {
                results.add(future.get());
            } catch (ExecutionException e) {
                failures.add(Objects.requireNonNullElse(e.getCause(), e));
            } catch (InterruptedException _) {
                failed.set(true);
                futures.forEach(each -> each.cancel(true));
                Thread.currentThread().interrupt();
                throw new CancellationException("Interrupted");
            }
        }
        rethrow(failures);
        return results;
    }

    /** Throws the failure that explains most: the first that is no cancellation, if there is one. */
    private static void rethrow(List<Throwable> failures) {
        for (Throwable failure : failures) {
            if (!(failure instanceof CancellationException)) {
                raise(failure);
            }
        }
        failures.forEach(Parallel::raise);
    }

    private static void raise(Throwable failure) {
        switch (failure) {
        case RuntimeException e -> throw e;
        case Error e -> throw e;
        default -> throw new IllegalStateException(failure);
        }
    }
}
