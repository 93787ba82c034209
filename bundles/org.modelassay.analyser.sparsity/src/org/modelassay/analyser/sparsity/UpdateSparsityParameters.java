/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.sparsity;

import org.modelassay.analysis.Parameter;

/**
 * The parameters of {@link UpdateSparsityAnalyser}.
 *
 * @param mask       when to write the change mask
 * @param directions how many matrices are probed for a dominant direction of the update
 * @param confidence the coverage of intervals
 */
public record UpdateSparsityParameters(
        @Parameter(label = "Change mask", help = "When to write which weights changed, as packed bits. AUTO writes it "
                + "for models of up to a hundred million weights.") ChangeMask mask,
        @Parameter(label = "Matrices probed", help = "How many matrices are probed for an update along a few "
                + "directions. 0 switches the probe off.", min = 0, max = 10000, advanced = true) int directions,
        @Parameter(label = "Confidence", help = "The coverage of intervals.", min = 0.5, max = 0.9999,
                advanced = true) double confidence) {

    /** What most users want. */
    public static final UpdateSparsityParameters DEFAULT = new UpdateSparsityParameters(ChangeMask.AUTO, 24, 0.95);
}
