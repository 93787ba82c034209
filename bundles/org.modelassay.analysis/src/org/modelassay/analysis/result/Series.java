/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analysis.result;

import java.util.List;

/**
 * Curves, bars or points over one axis.
 *
 * @param name    a stable key; the file is {@code tables/<name>.csv}
 * @param title   the question the chart answers
 * @param style   how values are drawn
 * @param x       the horizontal axis
 * @param y       the vertical axis
 * @param places  the places on the horizontal axis
 * @param curves  the values, as many for each curve as there are places
 * @param reading how to read it; may be empty
 */
public record Series(String name, String title, Style style, Axis x, Axis y, Coordinates places, List<Curve> curves,
        String reading) {

    /** How the values of a series are drawn. */
    public enum Style {
        /** Points joined by lines. */
        LINE,
        /** Bars side by side. */
        BAR,
        /** Points. */
        SCATTER
    }

    /**
     * Checks the lengths and copies the list.
     *
     * @throws IllegalArgumentException if a curve has another number of values than there are places
     */
    public Series {
        curves = List.copyOf(curves);
        for (Curve curve : curves) {
            if (curve.values().length != places.size()) {
                throw new IllegalArgumentException(name + ": " + curve.name() + " has " + curve.values().length
                        + " values for " + places.size() + " places");
            }
        }
    }
}
