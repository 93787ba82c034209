/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.bigram;

import org.modelassay.analysis.Parameter;

/**
 * The parameters of {@link OverlapAnalyser}.
 *
 * @param quantiles   into how many groups of magnitude the weights of a block are put
 * @param rowShuffles how often the rows of each block are shuffled
 * @param confidence  the coverage of intervals
 */
public record OverlapParameters(
        @Parameter(label = "Magnitude groups",
                help = "Into how many groups of equal size the weights of a block are put "
                        + "by magnitude. More groups match magnitudes more closely.",
                min = 1, max = 10_000) int quantiles,
        @Parameter(label = "Row shuffles",
                help = "How often the rows of each block are shuffled, as the published code "
                        + "does instead of shuffling weights; 0 for not at all.",
                min = 0, max = 1_000_000,
                advanced = true) int rowShuffles,
        @Parameter(label = "Confidence", help = "The coverage of intervals.", min = 0.5, max = 0.9999,
                advanced = true) double confidence) {

    /** What most users want. */
    public static final OverlapParameters DEFAULT = new OverlapParameters(50, 0, 0.95);
}
