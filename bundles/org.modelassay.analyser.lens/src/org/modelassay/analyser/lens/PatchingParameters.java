/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.lens;

import org.modelassay.analysis.Parameter;

/**
 * The parameters of {@link PatchingAnalyser}.
 *
 * @param clean     the prompt whose answer is to be restored
 * @param corrupted the prompt that is run, as many tokens
 * @param target    the answer of the clean prompt
 * @param foil      the answer of the corrupted prompt
 */
public record PatchingParameters(
        @Parameter(label = "Clean prompt", help = "The prompt whose activations are put into the run of the other.",
                min = 1, max = 100_000) String clean,
        @Parameter(label = "Corrupted prompt",
                help = "The prompt that is run; it must have as many tokens as the clean "
                        + "one, and differs from it in what the question is about.",
                min = 1, max = 100_000) String corrupted,
        @Parameter(label = "Clean answer",
                help = "A word of one token, with the blank before it where it has one. Empty "
                        + "for the model's first choice after the clean prompt.") String target,
        @Parameter(label = "Corrupted answer",
                help = "A word of one token. Empty for the model's first choice after the "
                        + "corrupted prompt.") String foil) {

    /** What most users want. */
    public static final PatchingParameters DEFAULT = new PatchingParameters(
            "Tom and Lily went to the park. Lily gave the ball to",
            "Tom and Lily went to the park. Tom gave the ball to",
            "", "");
}
