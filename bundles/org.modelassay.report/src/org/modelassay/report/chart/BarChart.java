/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.report.chart;

import java.util.List;

/**
 * Values as bars side by side.
 *
 * @param caption what is written around the picture
 * @param x       the horizontal axis
 * @param y       the vertical axis
 * @param places  where the values belong
 * @param curves  what is drawn, each with one value for each place; NaN leaves a gap
 */
public record BarChart(Caption caption, Axis x, Axis y, Places places, List<Curve> curves) implements XyChart {

    /**
     * Checks the lengths and copies the list.
     *
     * @throws IllegalArgumentException if a curve has another number of values than there are places
     */
    public BarChart {
        curves = Curve.checked(curves, places.size());
    }
}
