/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.statistics.rounding;

/**
 * A null model whose update was sized so that its rounded norm is the observed one. Only the norm was used, never the
 * sparsity that the model is to explain.
 *
 * @param model the model
 * @param weights the stored weights before the update
 * @param sigma the update's standard deviation before rounding
 */
public record NullFit(RoundingNull model, MagnitudeCounts weights, SigmaEstimate sigma) {

    static NullFit of(RoundingNull model, MagnitudeCounts weights, double observedNorm) {
        if (!(observedNorm >= 0 && observedNorm < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("Not a norm: " + observedNorm);
        }
        if (weights.format() != model.format()) {
            throw new IllegalArgumentException(
                    "Weights of " + weights.format() + " do not suit a model of " + model.format());
        }
        return new NullFit(model, weights, new SigmaSolver(model, weights).solve(observedNorm));
    }

    /** The probabilities by magnitude, for the fitted size of the update. */
    public NullPrediction prediction(double tolerance) {
        return model.predict(weights, sigma.value(), tolerance);
    }

    /**
     * The share of weights expected to change by at most {@code tolerance}; its variance includes that of the fitted
     * size (as if independent of the count, which errs on the wide side).
     */
    public ExpectedShare unchanged(double tolerance) {
        ExpectedShare share = prediction(tolerance).overall();
        double spread = 0.5 * (expected(sigma.low(), tolerance) - expected(sigma.high(), tolerance));
        return new ExpectedShare(share.expected(), share.variance() + spread * spread, share.total());
    }

    /** The norm of the rounded update that the model expects: the square root of the expected square. */
    public double roundedNorm() {
        return model.roundedNorm(weights, sigma.value());
    }

    private double expected(double sigma, double tolerance) {
        return model.predict(weights, sigma, tolerance).overall().expected();
    }
}
