/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analysis.result;

/**
 * An interval around a number.
 *
 * @param low        the lower end
 * @param high       the upper end, at least {@code low}
 * @param confidence the coverage it is made for, such as 0.95; in (0, 1]
 * @param method     how it was computed and over what, such as {@code Wilson, over weights}
 */
public record Interval(double low, double high, double confidence, String method) {

    /**
     * Checks the ends.
     *
     * @throws IllegalArgumentException if the ends are reversed or the confidence is outside (0, 1]
     */
    public Interval {
        if (low > high || !(confidence > 0 && confidence <= 1)) {
            throw new IllegalArgumentException("Not an interval: " + low + " .. " + high + " at " + confidence);
        }
    }
}
