/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.statistics.special;

import org.apache.commons.numbers.gamma.RegularizedBeta;

/** The beta distribution (NIST Digital Library of Mathematical Functions, 8.17). */
public final class Beta {

    private Beta() {
    }

    /**
     * The probability of at most {@code x}: the regularised incomplete beta function.
     *
     * @param x from 0 to 1
     * @param a first shape, positive
     * @param b second shape, positive
     */
    public static double cumulative(double x, double a, double b) {
        return RegularizedBeta.value(x, a, b);
    }

    /**
     * The value below which a share of the distribution lies.
     *
     * @param probability from 0 to 1
     * @throws IllegalArgumentException if the probability is not, or a shape is not positive
     */
    public static double quantile(double probability, double a, double b) {
        if (!(probability >= 0 && probability <= 1 && a > 0 && b > 0)) {
            throw new IllegalArgumentException("No quantile " + probability + " of beta(" + a + ", " + b + ")");
        }
        if (probability == 0 || probability == 1) {
            return probability;
        }
        return Monotone.invert(x -> cumulative(x, a, b), probability, 0, 1);
    }
}
