/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.statistics.rounding;

import org.modelassay.statistics.interval.Interval;
import org.modelassay.statistics.special.Normal;

/**
 * How many of a number of weights a model expects to stay unchanged, and how surely.
 *
 * @param expected expected count, a sum of probabilities
 * @param variance variance of the count: that of independent trials with unlike probabilities (Poisson-binomial), and,
 *         where the model was fitted, that which comes from the uncertain size of the update
 * @param total number of weights
 */
public record ExpectedShare(double expected, double variance, long total) {

    /** Nothing of nothing, to start a sum from. */
    public static final ExpectedShare NONE = new ExpectedShare(0, 0, 0);

    /** The expected share, from 0 to 1; NaN of no weights. */
    public double share() {
        return expected / total;
    }

    /** The sum over two independent sets of weights, such as two tensors. */
    public ExpectedShare plus(ExpectedShare other) {
        return new ExpectedShare(expected + other.expected, variance + other.variance, total + other.total);
    }

    /** A normal interval for the share, within 0 and 1. */
    public Interval interval(double confidence) {
        double half = Normal.twoSided(confidence) * Math.sqrt(variance) / total;
        return new Interval(share() - half, share() + half, confidence).clamped(0, 1);
    }
}
