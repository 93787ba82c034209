/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.statistics.rounding;

import java.util.function.IntPredicate;

/**
 * What a null model predicts for given weights, magnitude by magnitude.
 */
public final class NullPrediction {

    private final MagnitudeCounts weights;
    private final double[] probabilities;

    private NullPrediction(MagnitudeCounts weights, double[] probabilities) {
        this.weights = weights;
        this.probabilities = probabilities;
    }

    static NullPrediction of(RoundingNull model, MagnitudeCounts weights, double sigma, double tolerance) {
        Evaluation evaluation = new Evaluation(model, sigma);
        double[] probabilities = new double[weights.size()];
        for (int i = 0; i < probabilities.length; i++) {
            probabilities[i] = evaluation.unchanged(weights.magnitude(i), tolerance);
        }
        return new NullPrediction(weights, probabilities);
    }

    /** The weights this is about. */
    public MagnitudeCounts weights() {
        return weights;
    }

    /** The probability of no visible change at the given place of {@link #weights()}. */
    public double probability(int index) {
        return probabilities[index];
    }

    /** The prediction over all weights, given the standard deviation of the update. */
    public ExpectedShare overall() {
        return sum(_ -> true);
    }

    /** The prediction over weights of magnitude at least {@code low} and below {@code high}. */
    public ExpectedShare between(double low, double high) {
        return sum(index -> weights.magnitude(index) >= low && weights.magnitude(index) < high);
    }

    private ExpectedShare sum(IntPredicate chosen) {
        double expected = 0;
        double variance = 0;
        long total = 0;
        for (int i = 0; i < probabilities.length; i++) {
            if (chosen.test(i)) {
                long count = weights.count(i);
                expected += count * probabilities[i];
                variance += count * probabilities[i] * (1 - probabilities[i]);
                total += count;
            }
        }
        return new ExpectedShare(expected, variance, total);
    }
}
