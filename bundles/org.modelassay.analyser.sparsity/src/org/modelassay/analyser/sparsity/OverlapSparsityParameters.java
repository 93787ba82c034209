/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.sparsity;

import org.modelassay.analysis.Parameter;

/**
 * The parameters of {@link OverlapSparsityAnalyser}.
 *
 * @param quantiles  into how many groups of magnitude the weights of a tensor are put
 * @param confidence the coverage of intervals
 */
public record OverlapSparsityParameters(
        @Parameter(label = "Magnitude groups", help = "Into how many groups of about equal size the weights of a "
                + "tensor are put by magnitude. More groups match magnitudes more closely.", min = 1, max = 1000,
                advanced = true) int quantiles,
        @Parameter(label = "Confidence", help = "The coverage of intervals.", min = 0.5, max = 0.9999,
                advanced = true) double confidence) {

    /** What most users want. */
    public static final OverlapSparsityParameters DEFAULT = new OverlapSparsityParameters(50, 0.95);
}
