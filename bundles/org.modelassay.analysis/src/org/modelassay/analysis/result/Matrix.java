/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analysis.result;

import java.util.List;

/**
 * A matrix, shown as a heat map.
 *
 * @param name    a stable key; the array is {@code arrays/<name>.safetensors}
 * @param title   the question the chart answers
 * @param rowAxis what the rows are
 * @param rows    the labels of the rows, the first at the top
 * @param columnAxis what the columns are
 * @param columns the labels of the columns in reading order
 * @param value   what the cells measure, with the unit
 * @param values  rows x columns numbers, row by row; NaN for a missing cell
 * @param scale   how values become colours
 * @param reading how to read it; may be empty
 */
public record Matrix(String name, String title, String rowAxis, List<String> rows, String columnAxis,
        List<String> columns, Axis value, double[] values, Scale scale, String reading) {

    /** How values become colours. */
    public enum Scale {
        /** From low to high. */
        SEQUENTIAL,
        /** From both sides of zero. */
        DIVERGING
    }

    /**
     * Checks the size and copies the lists.
     *
     * @throws IllegalArgumentException if there are not rows x columns values
     */
    public Matrix {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
        if (values.length != rows.size() * columns.size()) {
            throw new IllegalArgumentException(name + ": " + values.length + " values for " + rows.size() + " x "
                    + columns.size() + " cells");
        }
    }
}
