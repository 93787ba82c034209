/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.bigram;

import org.modelassay.analysis.Parameter;

/**
 * The parameters of {@link RotationAnalyser}.
 *
 * @param sequences how many sequences are run
 * @param penalty   the penalty of ridge regression
 */
public record RotationParameters(
        @Parameter(label = "Sequences", help = "How many sequences are run. The published figures use 128,000 tokens, "
                + "1,000 sequences of 128.", min = 1, max = 1e6, unit = "sequences") int sequences,
        @Parameter(label = "Ridge penalty", help = "The penalty of the linear maps; the intercept has none.",
                min = 1e-9,
                max = 1e9, advanced = true) double penalty) {

    /** What most users want. */
    public static final RotationParameters DEFAULT = new RotationParameters(1000, 1);
}
