/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.statistics.linear;

import java.util.Objects;

/**
 * A matrix of doubles, stored row by row. The array is not copied: whoever hands it over stops writing to it.
 */
public final class DenseMatrix {

    private final int rows;
    private final int columns;
    private final double[] values;

    /**
     * Wraps row-major values.
     *
     * @param rows number of rows, not negative
     * @param columns number of columns, not negative
     * @param rowMajor {@code rows * columns} values; element (i, j) is at {@code i * columns + j}
     * @throws IllegalArgumentException if the array's length does not match the shape
     */
    public DenseMatrix(int rows, int columns, double[] rowMajor) {
        Objects.requireNonNull(rowMajor, "rowMajor");
        if (rows < 0 || columns < 0 || (long) rows * columns != rowMajor.length) {
            throw new IllegalArgumentException(
                    "A matrix of " + rows + " x " + columns + " cannot hold " + rowMajor.length + " values");
        }
        this.rows = rows;
        this.columns = columns;
        this.values = rowMajor;
    }

    /** Widens row-major floats, exactly. */
    public static DenseMatrix ofFloats(int rows, int columns, float[] rowMajor) {
        double[] wide = new double[rowMajor.length];
        for (int i = 0; i < wide.length; i++) {
            wide[i] = rowMajor[i];
        }
        return new DenseMatrix(rows, columns, wide);
    }

    /** Number of rows. */
    public int rows() {
        return rows;
    }

    /** Number of columns. */
    public int columns() {
        return columns;
    }

    /** The element in the given row and column, both from zero. */
    public double get(int row, int column) {
        return values[Objects.checkIndex(row, rows) * columns + Objects.checkIndex(column, columns)];
    }

    /** The values themselves, row by row; to be read only. */
    public double[] rowMajor() {
        return values;
    }

    /** The first {@code count} columns, copied. */
    public DenseMatrix leadingColumns(int count) {
        if (count < 0 || count > columns) {
            throw new IllegalArgumentException("Asked for " + count + " of " + columns + " columns");
        }
        double[] part = new double[rows * count];
        for (int i = 0; i < rows; i++) {
            System.arraycopy(values, i * columns, part, i * count, count);
        }
        return new DenseMatrix(rows, count, part);
    }

    /** Whether every element is finite. */
    public boolean isFinite() {
        for (double value : values) {
            if (!Double.isFinite(value)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        return "DenseMatrix[" + rows + " x " + columns + "]";
    }
}
