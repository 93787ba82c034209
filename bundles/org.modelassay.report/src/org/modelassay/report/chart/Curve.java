/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.report.chart;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One line, one set of bars or one set of points.
 *
 * @param name   the stable key
 * @param label  what is written beside it
 * @param role   what it is compared with the others
 * @param values one value for each place; NaN leaves a gap
 * @param band   its uncertainty, or {@code null} where there is none
 */
public record Curve(String name, String label, Role role, double[] values, @Nullable Band band) {

    /** What a curve is, compared with the others. */
    public enum Role {
        /** What was measured. */
        OBSERVED,
        /** What a null model or a random baseline gives; drawn dashed and grey. */
        CONTROL,
        /** What a paper gives; drawn dotted. */
        PUBLISHED
    }

    /**
     * Checks the lengths.
     *
     * @throws IllegalArgumentException if the band has another length than the values
     */
    public Curve {
        if (band != null && band.low().length != values.length) {
            throw new IllegalArgumentException("The band of " + name + " does not fit its values");
        }
    }

    /**
     * A curve of measured values without bands.
     *
     * @param name   the stable key
     * @param label  what is written beside it
     * @param values one value for each place; NaN leaves a gap
     * @return the curve
     */
    public static Curve observed(String name, String label, double[] values) {
        return new Curve(name, label, Role.OBSERVED, values, null);
    }

    static List<Curve> checked(List<Curve> curves, int size) {
        for (Curve curve : curves) {
            if (curve.values().length != size) {
                throw new IllegalArgumentException(
                        curve.name() + " has " + curve.values().length + " values for " + size + " places");
            }
        }
        return List.copyOf(curves);
    }
}
