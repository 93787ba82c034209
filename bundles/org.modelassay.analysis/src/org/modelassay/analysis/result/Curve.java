/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analysis.result;

import org.jspecify.annotations.Nullable;

/**
 * One line of a chart, with one value for each place on the axis it is drawn over.
 *
 * @param name   a stable key: the head of its column in the CSV file
 * @param label  what is written beside it
 * @param role   what it is compared with the others
 * @param values the values; NaN leaves a gap
 * @param low    the lower ends of a band, or {@code null} without one; as long as {@code values}
 * @param high   the upper ends of a band, or {@code null} without one; as long as {@code values}
 */
public record Curve(String name, String label, Role role, double[] values, double @Nullable [] low,
        double @Nullable [] high) {

    /** What a curve is, compared with the others. */
    public enum Role {
        /** What was measured. */
        OBSERVED,
        /** What a null model or a random baseline gives; drawn dashed and grey. */
        CONTROL,
        /** What a paper gives. */
        PUBLISHED
    }

    /**
     * Checks the lengths.
     *
     * @throws IllegalArgumentException if a band has another length than the values, or only one of its ends
     */
    public Curve {
        boolean hasLow = low != null && low.length == values.length;
        boolean hasHigh = high != null && high.length == values.length;
        if (low != null != hasLow || high != null != hasHigh || hasLow != hasHigh) {
            throw new IllegalArgumentException("The band of " + name + " does not fit its values");
        }
    }

    /**
     * A curve without a band.
     *
     * @param name   the stable key
     * @param label  the label
     * @param role   the role
     * @param values the values
     */
    public Curve(String name, String label, Role role, double[] values) {
        this(name, label, role, values, null, null);
    }
}
