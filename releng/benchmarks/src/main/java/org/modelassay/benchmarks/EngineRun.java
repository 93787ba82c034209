/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.benchmarks;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.modelassay.analysis.Input;
import org.modelassay.common.Cancellation;
import org.modelassay.common.DigestCache;
import org.modelassay.engine.RunOutcome;
import org.modelassay.engine.RunRequest;
import org.modelassay.engine.internal.provenance.Surroundings;
import org.modelassay.engine.internal.run.EngineService;

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

    RunOutcome run(int threads, Phases phases) throws Exception {
        RunRequest request = new RunRequest(new SparsityUpdate(),
                List.of(new Input("base", "base", directory.resolve("base")),
                        new Input("tuned", "tuned", directory.resolve("tuned"))),
                new LinkedHashMap<>(Map.of("mask", "never")), 1, List.of(), "sparsity.update",
                new RunRequest.Store(directory.resolve("runs")), threads, RunRequest.Reuse.FRESH);
        RunOutcome outcome = engine.run(request, phases, Cancellation.never());
        phases.end();
        return outcome;
    }
}
