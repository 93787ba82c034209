/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analysis.result;

import java.util.List;

/**
 * A histogram.
 *
 * @param name    a stable key; the file is {@code tables/<name>.csv}
 * @param title   the question the chart answers
 * @param x       what was counted; logarithmic where the bins are
 * @param y       counts or shares
 * @param edges   the edges of the bins, ascending, one more than there are bins
 * @param curves  the height of every bin, for what was observed and for its controls
 * @param reading how to read it; may be empty
 */
public record Distribution(String name, String title, Axis x, Axis y, double[] edges, List<Curve> curves,
        String reading) {

    /**
     * Checks the lengths and copies the list.
     *
     * @throws IllegalArgumentException if a curve does not have one value for each bin
     */
    public Distribution {
        curves = List.copyOf(curves);
        for (Curve curve : curves) {
            if (curve.values().length != edges.length - 1) {
                throw new IllegalArgumentException(name + ": " + curve.name() + " has " + curve.values().length
                        + " values for " + (edges.length - 1) + " bins");
            }
        }
    }
}
