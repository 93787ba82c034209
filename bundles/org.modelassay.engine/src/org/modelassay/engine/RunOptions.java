/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.engine;

import org.modelassay.engine.RunRequest.Output;
import org.modelassay.engine.RunRequest.Reuse;
import org.modelassay.inference.OpenOptions;

/**
 * What the user decides about a run beyond what the study says.
 *
 * @param output  where the run is kept
 * @param threads how many units may run at once, at least 1
 * @param reuse   whether earlier work is continued
 * @param models  number format and device of models that analysers run
 */
public record RunOptions(Output output, int threads, Reuse reuse, OpenOptions models) {

    /**
     * Options whose models run in float32 on the processor.
     *
     * @param output  where the run is kept
     * @param threads how many units may run at once
     * @param reuse   whether earlier work is continued
     */
    public RunOptions(Output output, int threads, Reuse reuse) {
        this(output, threads, reuse, OpenOptions.DEFAULT);
    }
}
