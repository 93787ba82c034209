/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.statistics.rounding;

/**
 * How many weights two independent updates of the same masters are expected to change visibly.
 *
 * @param first expected number changed by the first update
 * @param second expected number changed by the second update
 * @param both expected number changed by both
 * @param independent the number changed by both if visibility depended on the stored magnitude alone
 * @param variance variance of the number changed by both
 */
public record ExpectedOverlap(double first, double second, double both, double independent, double variance) {

    /** Nothing, to start a sum from. */
    public static final ExpectedOverlap NONE = new ExpectedOverlap(0, 0, 0, 0, 0);

    /** The sum over two disjoint sets of weights, such as two tensors. */
    public ExpectedOverlap plus(ExpectedOverlap other) {
        return new ExpectedOverlap(first + other.first, second + other.second, both + other.both,
                independent + other.independent, variance + other.variance);
    }

    /**
     * The factor, at least 1, by which shared masters raise the overlap of independent updates above the
     * magnitude-matched null; NaN where nothing is expected to change.
     */
    public double excess() {
        return both / independent;
    }
}
