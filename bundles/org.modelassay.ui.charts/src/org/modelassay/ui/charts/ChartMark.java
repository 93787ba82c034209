/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.charts;

/** What can be pointed at in a chart. */
public sealed interface ChartMark {

    /**
     * A value of a curve: a point, a bar or a bin.
     *
     * @param curve the index of the curve
     * @param place the index of the place or bin
     */
    record Value(int curve, int place) implements ChartMark {
    }

    /**
     * A cell of a heat map.
     *
     * @param row    the index of the row, 0 at the top
     * @param column the index of the column, 0 at the left
     */
    record Cell(int row, int column) implements ChartMark {
    }
}
