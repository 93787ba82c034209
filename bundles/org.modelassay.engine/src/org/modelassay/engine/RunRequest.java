/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.engine;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

import org.modelassay.analysis.Input;
import org.modelassay.inference.OpenOptions;

/**
 * A question put to the engine.
 *
 * @param analyser   the analyser
 * @param inputs     what is bound to its roles; the order within a role matters
 * @param parameters values as text, by name; those left out keep their defaults
 * @param seed       the seed that every unit of work derives its own from
 * @param bounds     what is expected of the metrics
 * @param experiment the id of the experiment, or the analyser's last segments where there is no study
 * @param output     where the run is kept
 * @param threads    how many units may run at once, at least 1
 * @param reuse      whether earlier work is continued
 * @param models     number format and device of models that the analyser runs; the client is the run itself
 */
public record RunRequest(AnalyserDescriptor analyser, List<Input> inputs, SequencedMap<String, String> parameters,
        long seed, List<Bound> bounds, String experiment, Output output, int threads, Reuse reuse, OpenOptions models) {

    /**
     * A question whose models, if any, run in float32 on the processor.
     *
     * @param analyser   the analyser
     * @param inputs     what is bound to its roles
     * @param parameters values as text, by name
     * @param seed       the seed of the run
     * @param bounds     what is expected of the metrics
     * @param experiment the id of the experiment
     * @param output     where the run is kept
     * @param threads    how many units may run at once
     * @param reuse      whether earlier work is continued
     */
    public RunRequest(AnalyserDescriptor analyser, List<Input> inputs, SequencedMap<String, String> parameters,
            long seed, List<Bound> bounds, String experiment, Output output, int threads, Reuse reuse) {
        this(analyser, inputs, parameters, seed, bounds, experiment, output, threads, reuse, OpenOptions.DEFAULT);
    }

    /** Where a run is kept. */
    public sealed interface Output {
    }

    /**
     * The run directory is a new one in a folder of runs, {@code <root>/<experiment>/<UTC time>-<short key>}, or an
     * unfinished or finished one there with the same key.
     *
     * @param root the folder of runs; created when absent
     */
    public record Store(Path root) implements Output {
    }

    /**
     * The run directory is this one.
     *
     * @param path an absent or empty directory, or one that holds a run
     */
    public record Directory(Path path) implements Output {
    }

    /** What becomes of earlier work with the same inputs, parameters, seed and code. */
    public enum Reuse {
        /** An unfinished run is continued; a finished one is judged again and otherwise returned as it is. */
        RESUME,
        /** Everything is done again. */
        FRESH
    }

    /**
     * Copies the collections.
     *
     * @throws IllegalArgumentException if there is less than one thread or the experiment is blank
     */
    public RunRequest {
        inputs = List.copyOf(inputs);
        parameters = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(parameters));
        bounds = List.copyOf(bounds);
        if (threads < 1 || experiment.isBlank()) {
            throw new IllegalArgumentException(
                    "A run needs a thread and an experiment: " + threads + ", " + experiment);
        }
    }
}
