/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.statistics.special;

import org.apache.commons.numbers.gamma.Erfc;
import org.apache.commons.numbers.gamma.Erfcx;
import org.apache.commons.numbers.gamma.InverseErfc;

/** The standard normal distribution (NIST Digital Library of Mathematical Functions, chapter 7). */
public final class Normal {

    private static final double ROOT_TWO = Math.sqrt(2);
    private static final double HALF_LOG_TWO_PI = 0.5 * Math.log(2 * Math.PI);

    private Normal() {
    }

    /** The density at {@code x}. */
    public static double density(double x) {
        return Math.exp(-0.5 * x * x - HALF_LOG_TWO_PI);
    }

    /** The probability of a value of at most {@code x}, accurate in both tails. */
    public static double cumulative(double x) {
        return 0.5 * Erfc.value(-x / ROOT_TWO);
    }

    /** The natural logarithm of the probability of a value above {@code x}, for any finite {@code x}. */
    public static double logUpperTail(double x) {
        if (x < 0) {
            return Math.log1p(-cumulative(x));
        }
        return Math.log(millsRatio(x)) - 0.5 * x * x - HALF_LOG_TWO_PI;
    }

    /** The upper tail over the density, {@code (1 - cumulative(x)) / density(x)}; overflows below -38. */
    public static double millsRatio(double x) {
        return Math.sqrt(Math.PI / 2) * Erfcx.value(x / ROOT_TWO);
    }

    /**
     * The value below which a share of the distribution lies; infinite at 0 and 1.
     *
     * @param probability from 0 to 1
     * @throws IllegalArgumentException if it is not
     */
    public static double quantile(double probability) {
        if (!(probability >= 0 && probability <= 1)) {
            throw new IllegalArgumentException("Not a probability: " + probability);
        }
        return -ROOT_TWO * InverseErfc.value(2 * probability);
    }

    /**
     * The half-width in standard deviations of a two-sided interval, 1.96 for 0.95.
     *
     * @param confidence above 0 and below 1
     * @throws IllegalArgumentException if it is not
     */
    public static double twoSided(double confidence) {
        if (!(confidence > 0 && confidence < 1)) {
            throw new IllegalArgumentException("Not a confidence between 0 and 1: " + confidence);
        }
        return ROOT_TWO * InverseErfc.value(1 - confidence);
    }
}
