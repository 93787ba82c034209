/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.codecrash;

import org.modelassay.analysis.Parameter;

/**
 * Parameters of {@link LeaderboardAnalyser}.
 *
 * @param confidence the coverage of intervals
 * @param resamples  how many samples of questions are drawn for an interval
 */
public record LeaderboardParameters(
        @Parameter(label = "Confidence", help = "The coverage of intervals.", min = 0.5, max = 0.9999,
                advanced = true) double confidence,
        @Parameter(label = "Resamples", help = "How many samples of questions are drawn for an interval.", min = 100,
                max = 1000000, advanced = true) int resamples) {

    /** What most users want. */
    public static final LeaderboardParameters DEFAULT = new LeaderboardParameters(0.95, 1000);
}
