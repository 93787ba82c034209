/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.statistics.overlap;

import java.util.List;
import org.modelassay.statistics.interval.Interval;
import org.modelassay.statistics.special.Normal;

/**
 * The intersection of two sets of changed weights that have nothing to do with each other except that both know the
 * stratum: a sum of independent hypergeometric numbers, one for each stratum. With a single stratum this is Fisher's
 * exact test; with tensor and magnitude as strata it is the magnitude-matched null. Where both updates started from the
 * same high-precision masters, see also {@link org.modelassay.statistics.rounding.SharedMasterOverlap}: independent
 * updates then overlap more than this null allows.
 * <p>Tails are exact up to rounding, by convolution of exponentially tilted distributions, as long as that takes less
 * than about 10<sup>8</sup> multiplications. Beyond that, when the standard deviation is in the hundreds, they come
 * from the saddlepoint approximation for lattices (Lugannani and Rice 1980; second continuity correction of Daniels
 * 1987), whose relative error is then far below one percent even in the extreme tail; within one standard deviation
 * of the mean, from an Edgeworth expansion.
 */
public final class OverlapNull {

    private static final double MOST_PRODUCTS = 1e8;
    private static final double WINDOW = 20;
    private static final double LOG_TEN = Math.log(10);

    private final List<Stratum> strata;
    private final double expected;
    private final double variance;
    private final long least;
    private final long greatest;
    private final long first;
    private final boolean exact;

    /** Takes the strata; empty ones are harmless. */
    public OverlapNull(List<Stratum> strata) {
        this.strata = List.copyOf(strata);
        this.expected = strata.stream().mapToDouble(Stratum::expected).sum();
        this.variance = strata.stream().mapToDouble(Stratum::variance).sum();
        this.least = strata.stream().mapToLong(Stratum::least).sum();
        this.greatest = strata.stream().mapToLong(Stratum::greatest).sum();
        this.first = strata.stream().mapToLong(Stratum::first).sum();
        this.exact = products() <= MOST_PRODUCTS;
    }

    /** The expected size of the intersection. */
    public double expected() {
        return expected;
    }

    /** The variance of the size of the intersection. */
    public double variance() {
        return variance;
    }

    /** Whether tails are computed by convolution rather than by saddlepoint. */
    public boolean isExact() {
        return exact;
    }

    /** The distance of an observed intersection from the expected one in standard deviations; NaN without variance. */
    public double z(long observed) {
        return (observed - expected) / Math.sqrt(variance);
    }

    /** The decimal logarithm of the probability of an intersection of at least the observed size. */
    public double log10UpperTail(long observed) {
        if (observed <= least) {
            return 0;
        }
        if (observed > greatest) {
            return Double.NEGATIVE_INFINITY;
        }
        return Math.min(0, (exact ? convolvedUpperTail(observed) : saddlepointUpperTail(observed)) / LOG_TEN);
    }

    /** The decimal logarithm of the probability of an intersection of at most the observed size. */
    public double log10LowerTail(long observed) {
        return new OverlapNull(strata.stream()
                .map(stratum -> new Stratum(stratum.size(), stratum.first(), stratum.size() - stratum.second()))
                .toList()).log10UpperTail(first - observed);
    }

    /**
     * The interval that holds the size of the intersection with at least the given probability, an equal share of the
     * rest on each side; from the exact distribution, or a normal one corrected for skewness (Cornish and Fisher 1938).
     */
    public Interval interval(double confidence) {
        double half = Normal.twoSided(confidence);
        if (variance == 0) {
            return new Interval(expected, expected, confidence);
        }
        TiltedSum plain = TiltedSum.of(strata, 0);
        if (exact) {
            return quantiles(plain.convolved(), confidence);
        }
        double skew = plain.third() / Math.pow(variance, 1.5) * (half * half - 1) / 6;
        double deviation = Math.sqrt(variance);
        return new Interval(Math.floor(expected + deviation * (skew - half)),
                Math.ceil(expected + deviation * (skew + half)), confidence).clamped(least, greatest);
    }

    private static Interval quantiles(Window distribution, double confidence) {
        double tail = (1 - confidence) / 2;
        double[] values = distribution.values();
        int low = 0;
        for (double below = values[0]; below <= tail; below += values[low]) {
            low++;
        }
        int high = values.length - 1;
        for (double above = values[high]; above <= tail; above += values[high]) {
            high--;
        }
        return new Interval(distribution.start() + low, distribution.start() + high, confidence);
    }

    double convolvedUpperTail(long observed) {
        double target = Math.min(observed, greatest - 0.5);
        TiltedSum sum = target > expected ? TiltedSum.withMean(strata, target) : TiltedSum.of(strata, 0);
        Window window = sum.convolved();
        double tail = 0;
        for (int i = window.values().length - 1; i >= 0 && window.start() + i >= observed; i--) {
            tail += window.values()[i] * Math.exp(-sum.tilt() * (window.start() + i - observed));
        }
        return Math.log(tail) + sum.cumulantGenerating() - sum.tilt() * observed;
    }

    double saddlepointUpperTail(long observed) {
        double target = observed - 0.5;
        if (Math.abs(target - expected) < Math.sqrt(variance)) {
            return nearMeanUpperTail(target);
        }
        TiltedSum sum = TiltedSum.withMean(strata, target);
        double tilt = sum.tilt();
        double root = Math.copySign(Math.sqrt(Math.max(0, 2 * (tilt * target - sum.cumulantGenerating()))), tilt);
        double lattice = 2 * Math.sinh(tilt / 2) * Math.sqrt(sum.variance());
        double correction = 1 / lattice - 1 / root;
        if (root < 0) {
            return Math.log(Normal.cumulative(-root) + Normal.density(root) * correction);
        }
        return Normal.logUpperTail(root) + Math.log1p(correction / Normal.millsRatio(root));
    }

    /** First-order Edgeworth expansion, where the saddlepoint formula would subtract almost equal numbers. */
    private double nearMeanUpperTail(double target) {
        double z = (target - expected) / Math.sqrt(variance);
        double skew = TiltedSum.of(strata, 0).third() / Math.pow(variance, 1.5);
        return Math.log(Normal.cumulative(-z) + skew / 6 * (z * z - 1) * Normal.density(z));
    }

    private double products() {
        double total = 0;
        double passed = 0;
        for (Stratum stratum : strata) {
            double width = 1 + Math.min(stratum.greatest() - stratum.least(), WINDOW * Math.sqrt(stratum.variance()));
            passed += stratum.variance();
            total += width * (1 + WINDOW * Math.sqrt(passed));
        }
        return total;
    }
}
