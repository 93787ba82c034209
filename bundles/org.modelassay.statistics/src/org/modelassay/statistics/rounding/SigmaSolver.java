package org.modelassay.statistics.rounding;

import java.util.function.ToDoubleFunction;

/**
 * Inverts the expected squared norm of the rounded update, which grows with the standard deviation of the update
 * before rounding.
 */
final class SigmaSolver {

    private static final double RELATIVE_PRECISION = 1e-9;
    private static final int MOST_STEPS = 200;

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
        double error = Math.sqrt(varianceOfSquaredNorm(value));
        return new SigmaEstimate(value,
                target > error ? invert(target - error, value) : 0,
                invert(target + error, value));
    }

    double squaredNorm(double sigma) {
        return sum(i -> model.squaredChange(weights.magnitude(i), sigma));
    }

    private double varianceOfSquaredNorm(double sigma) {
        return sum(i -> {
            double second = model.squaredChange(weights.magnitude(i), sigma);
            return Math.max(0, model.fourthPowerChange(weights.magnitude(i), sigma) - second * second);
        });
    }

    /** Bisection on the logarithm, each second step by regula falsi, from a bracket grown around a guess. */
    private double invert(double target, double guess) {
        double low = guess;
        double high = guess;
        double atLow = Math.log(squaredNorm(low) / target);
        double atHigh = atLow;
        while (atLow > 0 && low > Double.MIN_NORMAL) {
            high = low;
            atHigh = atLow;
            low /= 2;
            atLow = Math.log(squaredNorm(low) / target);
        }
        while (atHigh < 0 && high < model.format().maxValue()) {
            low = high;
            atLow = atHigh;
            high *= 2;
            atHigh = Math.log(squaredNorm(high) / target);
        }
        for (int step = 0; step < MOST_STEPS && high - low > RELATIVE_PRECISION * high; step++) {
            double fraction = step % 2 == 0 && Double.isFinite(atLow) && atHigh > atLow
                    ? Math.clamp(-atLow / (atHigh - atLow), 1e-6, 1 - 1e-6)
                    : 0.5;
            double middle = low * Math.pow(high / low, fraction);
            double atMiddle = Math.log(squaredNorm(middle) / target);
            if (atMiddle < 0) {
                low = middle;
                atLow = atMiddle;
            } else {
                high = middle;
                atHigh = atMiddle;
            }
        }
        return 0.5 * (low + high);
    }

    private double sum(ToDoubleFunction<Integer> term) {
        double sum = 0;
        for (int i = 0; i < weights.size(); i++) {
            sum += weights.count(i) * term.applyAsDouble(i);
        }
        return sum;
    }
}
