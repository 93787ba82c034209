/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.statistics.summary;

import java.util.Arrays;

/**
 * Quantiles of a sample by linear interpolation between order statistics: type 7 of Hyndman and Fan (1996), the default
 * of NumPy and R.
 */
public final class Quantiles {

    private final double[] sorted;

    /**
     * Sorts a copy of the sample.
     *
     * @throws IllegalArgumentException if it is empty or holds NaN
     */
    public Quantiles(double... sample) {
        sorted = sample.clone();
        Arrays.sort(sorted);
        if (sorted.length == 0 || Double.isNaN(sorted[sorted.length - 1])) {
            throw new IllegalArgumentException("No quantiles of an empty sample or of one with NaN");
        }
    }

    /**
     * The value below which a share of the sample lies.
     *
     * @param probability from 0, the least, to 1, the greatest
     * @throws IllegalArgumentException if it is not
     */
    public double at(double probability) {
        if (!(probability >= 0 && probability <= 1)) {
            throw new IllegalArgumentException("Not a probability: " + probability);
        }
        double place = probability * (sorted.length - 1);
        int below = (int) place;
        double fraction = place - below;
        return fraction == 0 ? sorted[below] : sorted[below] + fraction * (sorted[below + 1] - sorted[below]);
    }

    /** The value with as many below as above. */
    public double median() {
        return at(0.5);
    }
}
