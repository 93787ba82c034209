/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.sparsity;

import org.modelassay.analysis.Parameter;

/**
 * The parameters of {@link SpectraSparsityAnalyser}.
 *
 * @param sample  how many matrices to look at, evenly spread; 0 for all
 * @param top     how many leading directions to look at
 * @param weights whether to decompose the weights themselves as well
 * @param largest the most elements of a matrix that is decomposed
 */
public record SpectraSparsityParameters(
        @Parameter(label = "Matrices", help = "How many matrices to look at, evenly spread over the model. 0 looks at "
                + "all.", min = 0, max = 1_000_000) int sample,
        @Parameter(label = "Leading directions", help = "How many leading singular directions the share of energy and "
                + "the principal angles are about.", min = 1, max = 1024) int top,
        @Parameter(label = "Decompose the weights", help = "Whether to decompose base and tuned weights as well, for "
                + "the shift of their spectra and the angles between their leading subspaces. Takes several times as "
                + "long.") boolean weights,
        @Parameter(label = "Largest matrix", help = "Matrices of more elements are skipped, as decomposing one takes "
                + "about a hundred bytes for each.", min = 1, max = 1e9, advanced = true) long largest) {

    /** What most users want. */
    public static final SpectraSparsityParameters DEFAULT = new SpectraSparsityParameters(0, 8, true, 1L << 22);
}
