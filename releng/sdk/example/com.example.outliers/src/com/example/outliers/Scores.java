/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package com.example.outliers;

import java.util.Arrays;

/** Robust scores: how far each number is from the median, in deviations that a few outliers do not change. */
final class Scores {

    /** Makes the median absolute deviation of normal numbers their standard deviation. */
    private static final double MEDIAN_DEVIATION = 1.4826;

    /** The same for the mean absolute deviation, which serves where more than half of the numbers are equal. */
    private static final double MEAN_DEVIATION = 1.2533;

    private Scores() {
    }

    /** The modified scores of Iglewicz and Hoaglin; all 0 where all numbers are equal. */
    static double[] of(double... numbers) {
        double center = median(numbers);
        double[] deviations = Arrays.stream(numbers).map(number -> Math.abs(number - center)).toArray();
        double scale = MEDIAN_DEVIATION * median(deviations);
        if (scale == 0) {
            scale = MEAN_DEVIATION * Arrays.stream(deviations).average().orElse(0);
        }
        double unit = scale == 0 ? 1 : scale;
        return Arrays.stream(numbers).map(number -> (number - center) / unit).toArray();
    }

    static double median(double... numbers) {
        double[] sorted = numbers.clone();
        Arrays.sort(sorted);
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }
}
