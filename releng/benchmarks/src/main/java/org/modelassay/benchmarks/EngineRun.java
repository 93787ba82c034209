/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.benchmarks;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.modelassay.analysis.Input;
import org.modelassay.common.Cancellation;
import org.modelassay.common.DigestCache;
import org.modelassay.engine.RunOutcome;
import org.modelassay.engine.RunRequest;
import org.modelassay.engine.internal.provenance.Surroundings;
import org.modelassay.engine.internal.run.EngineService;
import org.modelassay.model.Metric;

/** Runs of {@code sparsity.update} from plan to manifest: journal, tables, charts, report and all. */
final class EngineRun {

    private final Path directory;
    private final EngineService engine;

    /**
     * Prepares runs.
     *
     * @param directory holds {@code base} and {@code tuned}, and takes the runs
     */
    EngineRun(Path directory) {
        this.directory = directory;
        this.engine = new EngineService(new DigestCache(directory.resolve("digests")), (_, _) -> List.of(),
                new Surroundings("benchmark", "", ""));
    }

    /**
     * What became of a run.
     *
     * @param seconds   from the plan to the manifest
     * @param phases    what took how long
     * @param unchanged the share of weights that are the same
     */
    record Finished(double seconds, Phases phases, double unchanged) {

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%.2f s (%s)", seconds, phases);
        }
    }

    Finished run(int threads) throws Exception {
        RunRequest request = new RunRequest(new SparsityUpdate(),
                List.of(new Input("base", "base", directory.resolve("base")),
                        new Input("tuned", "tuned", directory.resolve("tuned"))),
                new LinkedHashMap<>(Map.of("mask", "never")), 1, List.of(), "sparsity.update",
                new RunRequest.Store(directory.resolve("runs")), threads, RunRequest.Reuse.FRESH);
        Phases phases = new Phases();
        long start = System.nanoTime();
        RunOutcome outcome = engine.run(request, phases, Cancellation.never());
        double seconds = (System.nanoTime() - start) / 1e9;
        phases.end();
        double unchanged = outcome.run().getResults().stream()
                .filter(result -> "sparsity.bit_exact".equals(result.getName()))
                .mapToDouble(result -> ((Metric) result).getValue()).findFirst().orElseThrow();
        return new Finished(seconds, phases, unchanged);
    }
}
