/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package com.example.outliers;

import org.modelassay.analysis.Parameter;

/**
 * The parameters of {@link OutlierAnalyser}; dialogs, the command line and validation follow from them.
 *
 * @param threshold the robust score from which on a matrix is an outlier
 * @param layers    how many layers must have a matrix for it to be compared
 */
public record OutlierParameters(
        @Parameter(label = "Threshold", help = "The robust score from which on a matrix is called an outlier.",
                min = 1, max = 100) double threshold,
        @Parameter(label = "Fewest layers", help = "How many layers must have a matrix for it to be compared.",
                min = 5, max = 1000, unit = "layers", advanced = true) int layers) {

    /** The defaults; 3.5 is the threshold that Iglewicz and Hoaglin recommend. */
    public static final OutlierParameters DEFAULT = new OutlierParameters(3.5, 5);
}
