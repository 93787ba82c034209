/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.statistics.overlap;

import org.apache.commons.numbers.gamma.LogGamma;

/**
 * The intersection of one stratum with every probability multiplied by {@code exp(tilt * k)} and normalised, which is
 * Fisher's noncentral hypergeometric distribution. Terms are summed from the mode outwards until they no longer count.
 */
final class TiltedHypergeometric {

    private static final double NEGLIGIBLE = 1e-20;

    private final Stratum stratum;
    private final double odds;
    private final long mode;
    private final double logTotal;
    private final double mean;
    private final double variance;
    private final double third;

    TiltedHypergeometric(Stratum stratum, double tilt) {
        this.stratum = stratum;
        this.odds = Math.exp(tilt);
        this.mode = findMode();
        double total = 1;
        double linear = 0;
        double square = 0;
        double cube = 0;
        for (int direction = -1; direction <= 1; direction += 2) {
            double term = 1;
            for (long k = mode + direction; inSupport(k); k += direction) {
                term *= direction > 0 ? ratio(k - 1) : 1 / ratio(k);
                if (term < NEGLIGIBLE) {
                    break;
                }
                double offset = k - mode;
                total += term;
                linear += term * offset;
                square += term * offset * offset;
                cube += term * offset * offset * offset;
            }
        }
        double shift = linear / total;
        mean = mode + shift;
        variance = Math.max(0, square / total - shift * shift);
        third = cube / total - 3 * shift * square / total + 2 * shift * shift * shift;
        logTotal = Math.log(total) + logProbability(mode) + tilt * mode;
    }

    /** The logarithm of the expectation of {@code exp(tilt * X)} under the distribution that is not tilted. */
    double cumulantGenerating() {
        return logTotal;
    }

    double mean() {
        return mean;
    }

    double variance() {
        return variance;
    }

    double thirdCentralMoment() {
        return third;
    }

    /** The probabilities that count, the first belonging to {@link Window#start()}. */
    Window window() {
        long low = mode;
        for (double term = 1; low > stratum.least(); low--) {
            term /= ratio(low - 1);
            if (term < NEGLIGIBLE) {
                break;
            }
        }
        long high = mode;
        for (double term = 1; high < stratum.greatest(); high++) {
            term *= ratio(high);
            if (term < NEGLIGIBLE) {
                break;
            }
        }
        double[] values = new double[Math.toIntExact(high - low + 1)];
        int center = (int) (mode - low);
        values[center] = 1;
        for (int i = center + 1; i < values.length; i++) {
            values[i] = values[i - 1] * ratio(low + i - 1);
        }
        for (int i = center - 1; i >= 0; i--) {
            values[i] = values[i + 1] / ratio(low + i);
        }
        return new Window(low, values).normalised();
    }

    /** The probability of k + 1 over that of k. */
    private double ratio(long k) {
        return odds * (stratum.first() - k) * (stratum.second() - k)
                / ((k + 1.0) * (stratum.size() - stratum.first() - stratum.second() + k + 1.0));
    }

    private long findMode() {
        long low = stratum.least();
        long high = stratum.greatest();
        while (low < high) {
            long middle = low + (high - low) / 2;
            if (ratio(middle) >= 1) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private boolean inSupport(long k) {
        return stratum.least() <= k && k <= stratum.greatest();
    }

    private double logProbability(long k) {
        return logChoose(stratum.first(), k) + logChoose(stratum.size() - stratum.first(), stratum.second() - k)
                - logChoose(stratum.size(), stratum.second());
    }

    private static double logChoose(long n, long k) {
        return k == 0 || k == n ? 0
                : LogGamma.value(n + 1.0) - LogGamma.value(k + 1.0) - LogGamma.value(n - k + 1.0);
    }
}
