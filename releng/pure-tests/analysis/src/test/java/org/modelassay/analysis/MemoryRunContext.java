/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analysis;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

import org.modelassay.analysis.result.Results;
import org.modelassay.common.Cancellation;
import org.modelassay.common.CancellationSource;
import org.modelassay.common.Diagnostic;
import org.modelassay.common.Progress;
import org.modelassay.common.Seed;

/** A run that keeps its journal in memory and gives no results. */
final class MemoryRunContext implements RunContext {

    private final int threads;
    private final AtomicLong advanced = new AtomicLong();
    private final CancellationSource cancellation = new CancellationSource();
    private final Map<String, byte[]> entries = new ConcurrentHashMap<>();

    MemoryRunContext(int threads) {
        this.threads = threads;
    }

    void cancel() {
        cancellation.cancel();
    }

    long advanced() {
        return advanced.get();
    }

    int recorded() {
        return entries.size();
    }

    @Override
    public Progress progress() {
        return new Progress() {
            @Override
            public void advance(long amount) {
                advanced.addAndGet(amount);
            }

            @Override
            public void activity(String text) {
                // nobody looks
            }
        };
    }

    @Override
    public Cancellation cancellation() {
        return cancellation;
    }

    @Override
    public Seed seed(String unit) {
        return new Seed(0).derive(unit);
    }

    @Override
    public int threads() {
        return threads;
    }

    @Override
    public Inference inference() {
        throw new IllegalStateException("no models here");
    }

    @Override
    public TextInference textModels() {
        throw new IllegalStateException("no models here");
    }

    @Override
    public Path scratch() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Journal journal() {
        return new Journal() {
            @Override
            public Optional<byte[]> find(String unit) {
                return Optional.ofNullable(entries.get(unit));
            }

            @Override
            public void record(String unit, byte[] payload) {
                entries.put(unit, payload);
            }
        };
    }

    @Override
    public void message(Diagnostic message) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Results results() {
        throw new UnsupportedOperationException();
    }
}
