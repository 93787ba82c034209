/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.statistics.special;

import org.apache.commons.numbers.gamma.RegularizedBeta;

/** Student's t distribution, through the incomplete beta function (Abramowitz and Stegun, 26.7.1). */
public final class StudentT {

    private StudentT() {
    }

    /**
     * The probability of at most {@code t}.
     *
     * @param degrees degrees of freedom, positive
     */
    public static double cumulative(double t, double degrees) {
        double square = t * t;
        double bothTails = square < degrees
                ? 1 - RegularizedBeta.value(square / (degrees + square), 0.5, 0.5 * degrees)
                : RegularizedBeta.value(degrees / (degrees + square), 0.5 * degrees, 0.5);
        return t < 0 ? 0.5 * bothTails : 1 - 0.5 * bothTails;
    }

    /**
     * The half-width in standard errors of a two-sided interval.
     *
     * @param confidence above 0 and below 1
     * @param degrees degrees of freedom, positive
     * @throws IllegalArgumentException if they are not
     */
    public static double twoSided(double confidence, double degrees) {
        if (!(confidence > 0 && confidence < 1 && degrees > 0)) {
            throw new IllegalArgumentException("No t of confidence " + confidence + " and " + degrees + " degrees");
        }
        double tails = 1 - confidence;
        double share = Beta.quantile(tails, 0.5 * degrees, 0.5);
        return share < 0.5 ? Math.sqrt(degrees * (1 - share) / share) : nearCenter(confidence, degrees);
    }

    private static double nearCenter(double confidence, double degrees) {
        double share = Beta.quantile(confidence, 0.5, 0.5 * degrees);
        return Math.sqrt(degrees * share / (1 - share));
    }
}
