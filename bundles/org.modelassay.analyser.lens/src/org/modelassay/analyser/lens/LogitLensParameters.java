/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.lens;

import org.modelassay.analysis.Parameter;

/**
 * The parameters of {@link LogitLensAnalyser}.
 *
 * @param text   what the model reads
 * @param target the token that the last position is asked for; empty for the model's own choice
 * @param best   how many tokens of each place are listed
 */
public record LogitLensParameters(
        @Parameter(label = "Text",
                help = "What the model reads. Every position is asked for the token that follows it.",
                min = 1, max = 100_000) String text,
        @Parameter(label = "Next token",
                help = "What the last position is asked for: a word of one token, with the blank "
                        + "before it where it has one. Empty for the model's own choice.") String target,
        @Parameter(label = "Tokens listed", help = "How many of the best tokens of each layer and position are listed.",
                min = 1, max = 50, advanced = true) int best) {

    /** What most users want. */
    public static final LogitLensParameters DEFAULT = new LogitLensParameters(
            "Once upon a time, there was a little girl", "", 5);
}
