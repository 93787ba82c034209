/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.statistics.rounding;

/**
 * Inverts the expected squared norm of the rounded update, which grows with the standard deviation of the update
 * before rounding. Both are taken as logarithms, in which the relation is smooth and nowhere steep but for the steps of
 * updates of constant magnitude.
 */
final class SigmaSolver {

    private static final double PRECISION = 1e-8;
    private static final int MOST_STEPS = 100;
    private static final double SMALLEST = 1e-60;
    private static final double FLATTEST = 1e-3;

    private final RoundingNull model;
    private final MagnitudeCounts weights;

    SigmaSolver(RoundingNull model, MagnitudeCounts weights) {
        this.model = model;
        this.weights = weights;
    }

    SigmaEstimate solve(double observedNorm) {
        if (observedNorm == 0 || weights.total() == 0) {
            return new SigmaEstimate(0, 0, 0);
        }
        double target = observedNorm * observedNorm;
        double value = invert(target, observedNorm / Math.sqrt(weights.total()));
        double error = Math.sqrt(varianceOfSquaredNorm(value)) / target;
        double step = 1 + Math.clamp(error, 1e-4, 0.1);
        double slope = Math.log(squaredNorm(value * step) / squaredNorm(value / step)) / (2 * Math.log(step));
        double relative = Math.log1p(error) / (slope > FLATTEST ? slope : FLATTEST);
        return new SigmaEstimate(value, value * Math.exp(-relative), value * Math.exp(relative));
    }

    double squaredNorm(double sigma) {
        Evaluation evaluation = new Evaluation(model, sigma);
        double sum = 0;
        for (int i = 0; i < weights.size(); i++) {
            sum += weights.count(i) * evaluation.displacement(weights.magnitude(i)).second();
        }
        return sum;
    }

    private double varianceOfSquaredNorm(double sigma) {
        Evaluation evaluation = new Evaluation(model, sigma);
        double sum = 0;
        for (int i = 0; i < weights.size(); i++) {
            Displacement displacement = evaluation.displacement(weights.magnitude(i));
            sum += weights.count(i)
                    * Math.max(0, displacement.fourth() - displacement.second() * displacement.second());
        }
        return sum;
    }

    /** Secant steps inside a shrinking bracket; a bisection where they do not shrink it, as on the steps of SIGN. */
    private double invert(double target, double guess) {
        Bracket bracket = bracket(target, guess);
        double low = bracket.low;
        double high = bracket.high;
        double atLow = bracket.atLow;
        double atHigh = bracket.atHigh;
        for (int step = 0; step < MOST_STEPS && high - low > PRECISION; step++) {
            double fraction = Double.isFinite(atLow) && step % 3 != 2 ? -atLow / (atHigh - atLow) : 0.5;
            double middle = low + Math.clamp(fraction, 1e-9, 1 - 1e-9) * (high - low);
            double at = excess(middle, target);
            if (Math.abs(at) < PRECISION) {
                return Math.exp(middle);
            }
            if (at < 0) {
                low = middle;
                atLow = at;
            } else {
                high = middle;
                atHigh = at;
            }
        }
        return Math.exp(0.5 * (low + high));
    }

    private Bracket bracket(double target, double guess) {
        double low = Math.log(guess);
        double high = low;
        double atLow = excess(low, target);
        double atHigh = atLow;
        for (double step = 0.25; atLow > 0 && low > Math.log(SMALLEST); step *= 2) {
            high = low;
            atHigh = atLow;
            low -= step;
            atLow = excess(low, target);
        }
        for (double step = 0.25; atHigh < 0 && high < Math.log(model.format().maxValue()); step *= 2) {
            low = high;
            atLow = atHigh;
            high += step;
            atHigh = excess(high, target);
        }
        return new Bracket(low, high, atLow, atHigh);
    }

    private double excess(double logSigma, double target) {
        return Math.log(squaredNorm(Math.exp(logSigma)) / target);
    }

    private record Bracket(double low, double high, double atLow, double atHigh) {
    }
}
