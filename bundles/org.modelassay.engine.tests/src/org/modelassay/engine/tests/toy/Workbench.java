/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.engine.tests.toy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

import org.modelassay.analysis.Analyser;
import org.modelassay.analysis.Input;
import org.modelassay.common.DigestCache;
import org.modelassay.engine.Bound;
import org.modelassay.engine.Engine;
import org.modelassay.engine.RunRequest;
import org.modelassay.engine.RunRequest.Output;
import org.modelassay.engine.RunRequest.Reuse;
import org.modelassay.engine.internal.provenance.Surroundings;
import org.modelassay.engine.internal.run.EngineService;

/** An engine and an input on disk, for tests. */
public final class Workbench {

    private final Path folder;
    private final Path input;

    /**
     * Creates a workbench.
     *
     * @param folder an empty directory
     */
    public Workbench(Path folder) {
        this.folder = folder;
        this.input = folder.resolve("input.bin");
        try {
            Files.writeString(input, "content");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * An engine of fixed surroundings that knows no bundles.
     *
     * @return the engine
     */
    public Engine engine() {
        return new EngineService(new DigestCache(folder.resolve("cache")), (_, _) -> List.of(),
                new Surroundings("org.modelassay.engine test", "a platform", "a host"));
    }

    /**
     * The input of every request.
     *
     * @return an existing file
     */
    public Path input() {
        return input;
    }

    /**
     * A question for the analyser of sums.
     *
     * @param output  where to keep the run
     * @param reuse   whether to continue
     * @param bounds  what is expected
     * @return the question
     */
    public RunRequest sum(Output output, Reuse reuse, Bound... bounds) {
        return request(new SumAnalyser(), Map.of(), output, reuse, bounds);
    }

    /**
     * A question for any analyser.
     *
     * @param analyser   the analyser
     * @param parameters the parameters
     * @param output     where to keep the run
     * @param reuse      whether to continue
     * @param bounds     what is expected
     * @return the question
     */
    public RunRequest request(Analyser<?> analyser, Map<String, String> parameters, Output output, Reuse reuse,
            Bound... bounds) {
        SequencedMap<String, String> texts = new LinkedHashMap<>(parameters);
        return new RunRequest(new ToyDescriptor("toy." + analyser.getClass().getSimpleName(), () -> analyser),
                List.of(new Input("base", "input", input)), texts, 7, List.of(bounds), "toy", output, 2, reuse);
    }
}
