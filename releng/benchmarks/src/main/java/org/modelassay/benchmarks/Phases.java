/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.benchmarks;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.stream.Collectors;

import org.modelassay.common.Diagnostic;
import org.modelassay.common.Progress;
import org.modelassay.engine.RunMonitor;

/** What the phases of a run took, with the end of the pass over the weights apart from what is made of it. */
final class Phases implements RunMonitor {

    private final SequencedMap<String, Double> seconds = new LinkedHashMap<>();
    private String phase = "planning";
    private long since = System.nanoTime();

    private synchronized void begin(String name) {
        long now = System.nanoTime();
        seconds.merge(phase, (now - since) / 1e9, Double::sum);
        phase = name;
        since = now;
    }

    /** Ends the last phase. */
    void end() {
        begin("");
    }

    @Override
    public void directory(Path directory) {
        begin("taking the directory");
    }

    @Override
    public Progress phase(String name, String unit, long total) {
        begin(name);
        return new Countdown(total);
    }

    @Override
    public void message(Diagnostic message) {
        // is told at the end of a run that fails
    }

    @Override
    public String toString() {
        return seconds.entrySet().stream()
                .map(each -> String.format(Locale.ROOT, "%s %.0f", each.getKey(), 1000 * each.getValue()))
                .collect(Collectors.joining(", ", "", " ms"));
    }

    /** Sees the last byte go by. */
    private final class Countdown implements Progress {

        private final long total;
        private long done;

        Countdown(long total) {
            this.total = total;
        }

        @Override
        public synchronized void advance(long work) {
            done += work;
            if (total > 0 && done == total && phase.equals("analysing")) {
                begin("making results");
            }
        }

        @Override
        public void activity(String text) {
            // nobody reads it
        }
    }
}
