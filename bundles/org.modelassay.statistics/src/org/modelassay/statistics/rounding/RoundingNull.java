/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.statistics.rounding;

/**
 * A null model of update sparsity: every weight receives an independent, dense, zero-mean update of the same standard
 * deviation, and nothing but rounding to the stored format hides any of it. The models differ in where the weight lies
 * before the update; both are named, as there is no telling which holds for a given pair of checkpoints.
 * <p>For weights from N(0, 0.02<sup>2</sup>) in BF16 and a Gaussian update, the share unchanged within 1e-5 falls from
 * 98.6 (master-cast) and 100 (on-grid) per cent at a standard deviation of 1e-6 to 84.2 and 92.4 at 1e-5 and 3.6 at
 * 1e-3; with equality of value asked for it is 96.7 and 98.8 at 1e-6, 80.2 and 88.4 at 1e-5.
 */
public sealed interface RoundingNull permits MasterCastNull, OnGridNull {

    /** The name used in reports and files, such as {@code master-cast}. */
    String id();

    /** The format in which the weights are stored before and after. */
    FloatFormat format();

    /** The shape of the update's distribution. */
    NoiseShape noise();

    /**
     * The probability that a stored weight changes by at most a tolerance.
     *
     * @param weight a finite value of the format
     * @param sigma standard deviation of the update before rounding, not negative
     * @param tolerance largest absolute change that counts as none; 0 asks for equality of value
     */
    default double unchanged(double weight, double sigma, double tolerance) {
        return new Evaluation(this, sigma).unchanged(weight, tolerance);
    }

    /** The expected squared change of a stored weight. */
    default double squaredChange(double weight, double sigma) {
        return new Evaluation(this, sigma).displacement(weight).second();
    }

    /** The predicted share of unchanged weights for a known standard deviation of the update. */
    default NullPrediction predict(MagnitudeCounts weights, double sigma, double tolerance) {
        return NullPrediction.of(this, weights, sigma, tolerance);
    }

    /** The norm of the rounded update to be expected: the square root of the expected squared norm. */
    default double roundedNorm(MagnitudeCounts weights, double sigma) {
        return Math.sqrt(new SigmaSolver(this, weights).squaredNorm(sigma));
    }

    /**
     * Finds the update that, after rounding, has the observed norm. Rounding inflates the norm of a small update
     * severalfold, so the observed norm itself must never be plugged in.
     *
     * @param observedNorm Frobenius norm of the difference of the stored weights, finite and not negative
     * @throws IllegalArgumentException if the norm is not, or the weights are of another format
     */
    default NullFit fit(MagnitudeCounts weights, double observedNorm) {
        return NullFit.of(this, weights, observedNorm);
    }
}
