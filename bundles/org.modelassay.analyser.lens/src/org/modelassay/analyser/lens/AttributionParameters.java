/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.lens;

import org.modelassay.analysis.Parameter;

/**
 * The parameters of {@link AttributionAnalyser}.
 *
 * @param text     what the model reads
 * @param target   the token that is spoken for
 * @param foil     the token that it is compared with
 * @param position where the model is asked
 */
public record AttributionParameters(
        @Parameter(label = "Text", help = "What the model reads.", min = 1, max = 100_000) String text,
        @Parameter(label = "Token",
                help = "The token that is spoken for: a word of one token, with the blank before it "
                        + "where it has one. Empty for the model's first choice.") String target,
        @Parameter(label = "Against",
                help = "The token that it is compared with. Empty for the best other token.") String foil,
        @Parameter(label = "Position", help = "Where the model is asked: 0 for the first token, -1 for the last.",
                min = -1_000_000, max = 1_000_000, advanced = true) int position) {

    /** What most users want. */
    public static final AttributionParameters DEFAULT = new AttributionParameters(
            "Once upon a time, there was a little girl", "", "", -1);
}
