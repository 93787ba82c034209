/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.report.chart;

import java.util.List;

/**
 * A matrix of coloured cells, the first row at the top.
 *
 * @param caption     what is written around the picture
 * @param rowAxis     what the rows are
 * @param rows        the labels of the rows
 * @param columnAxis  what the columns are
 * @param columns     the labels of the columns
 * @param value       what the cells measure
 * @param values      rows x columns numbers, row by row; NaN for a missing cell
 * @param colours     how values become colours
 */
public record HeatMap(Caption caption, String rowAxis, List<String> rows, String columnAxis, List<String> columns,
        Axis value, double[] values, Colours colours) implements Chart {

    /** How values become colours. */
    public enum Colours {
        /** From low to high. */
        SEQUENTIAL,
        /** From both sides of zero, which has the neutral colour. */
        DIVERGING
    }

    /**
     * Checks the size and copies the lists.
     *
     * @throws IllegalArgumentException if there are not rows x columns values
     */
    public HeatMap {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
        if (values.length != rows.size() * columns.size()) {
            throw new IllegalArgumentException(
                    values.length + " values for " + rows.size() + " x " + columns.size() + " cells");
        }
    }

    /**
     * The value of a cell.
     *
     * @param row    the row, 0 at the top
     * @param column the column, 0 at the left
     * @return the value, NaN for a missing cell
     */
    public double value(int row, int column) {
        return values[row * columns.size() + column];
    }
}
