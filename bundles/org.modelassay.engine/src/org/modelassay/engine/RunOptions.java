/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.engine;

import org.modelassay.engine.RunRequest.Output;
import org.modelassay.engine.RunRequest.Reuse;

/**
 * What the user decides about a run beyond what the study says.
 *
 * @param output  where the run is kept
 * @param threads how many units may run at once, at least 1
 * @param reuse   whether earlier work is continued
 */
public record RunOptions(Output output, int threads, Reuse reuse) {
}
