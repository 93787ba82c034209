/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.bigram;

import org.modelassay.analysis.Parameter;

/**
 * The parameters of {@link DistributionAnalyser}.
 *
 * @param length         tokens in each sequence
 * @param sampledTokens how many tokens the model writes itself when no text is given
 * @param start          the token that begins what the model writes; -1 for the one its configuration names
 * @param heldOut       the sequences at the end that are not counted
 * @param smoothing      what unseen pairs get
 * @param memory         megabytes for counts
 */
public record DistributionParameters(
        @Parameter(label = "Sequence length", help = "Tokens in each sequence.", min = 2, max = 1 << 20,
                unit = "tokens") int length,
        @Parameter(label = "Sampled tokens", help = "How many tokens the model writes itself, at temperature 1, when "
                + "no text is given.", min = 0, max = 1e12, unit = "tokens") long sampledTokens,
        @Parameter(label = "First token", help = "The id that begins what the model writes; -1 for the one that its "
                + "configuration calls the beginning, or else the end, of a sequence.", min = -1,
                advanced = true) int start,
        @Parameter(label = "Held-out sequences", help = "How many sequences at the end are not counted, so that "
                + "subnetworks can be judged by text that nothing was fitted to.", min = 0,
                max = 1e9) int heldOut,
        @Parameter(label = "Smoothing", help = "How many observations of each context the distribution of single "
                + "tokens counts as. The published method has 0: pairs that were never seen are impossible.", min = 0,
                max = 1e9, advanced = true) double smoothing,
        @Parameter(label = "Memory for counts", help = "What does not fit is sorted on disk; the result is the same.",
                min = 1, max = 16384, unit = "MB", advanced = true) int memory) {

    /** What most users want. */
    public static final DistributionParameters DEFAULT = new DistributionParameters(128, 4_000_000, -1, 1024, 0, 256);
}
