/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.report.chart;

import java.util.List;

/**
 * Counts or shares of what falls into bins.
 *
 * @param caption what is written around the picture
 * @param x       what was counted
 * @param y       the heights: counts or shares
 * @param low     the lower edge of each bin
 * @param high    the upper edge of each bin, as many as lower ones
 * @param curves  the heights, each with one value for each bin
 */
public record Histogram(Caption caption, Axis x, Axis y, double[] low, double[] high, List<Curve> curves)
        implements
            Chart {

    /**
     * Checks the lengths and copies the list.
     *
     * @throws IllegalArgumentException if edges or heights differ in number
     */
    public Histogram {
        if (low.length != high.length) {
            throw new IllegalArgumentException(low.length + " lower edges for " + high.length + " upper ones");
        }
        curves = Curve.checked(curves, low.length);
    }
}
