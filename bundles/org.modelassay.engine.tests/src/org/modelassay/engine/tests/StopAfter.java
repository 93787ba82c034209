/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.engine.tests;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

import org.modelassay.common.CancellationSource;
import org.modelassay.common.Diagnostic;
import org.modelassay.common.Progress;
import org.modelassay.engine.RunMonitor;

/** Cancels a run after a number of units. */
final class StopAfter implements RunMonitor {

    private final AtomicInteger left;
    private final CancellationSource source;

    StopAfter(int units, CancellationSource source) {
        this.left = new AtomicInteger(units);
        this.source = source;
    }

    @Override
    public void directory(Path directory) {
        // any
    }

    @Override
    public Progress phase(String name, String unit, long total) {
        return name.equals("analysing") ? new Counter() : Progress.none();
    }

    @Override
    public void message(Diagnostic message) {
        // any
    }

    private final class Counter implements Progress {

        @Override
        public void advance(long amount) {
            if (left.decrementAndGet() == 0) {
                source.cancel();
            }
        }

        @Override
        public void activity(String text) {
            // any
        }
    }
}
