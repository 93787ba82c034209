/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.results.presenter;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** The rows of a table as a reader wants them: filtered, and sorted by a column. */
public final class TableOrder {

    private final TableText table;
    private int[] rows;
    private String filter = "";
    private int column = -1;
    private boolean descending;

    /**
     * All rows in the order of the file.
     *
     * @param table the table
     */
    public TableOrder(TableText table) {
        this.table = table;
        this.rows = all(table);
    }

    /**
     * The number of rows that are shown.
     *
     * @return at most that of the table
     */
    public int size() {
        return rows.length;
    }

    /**
     * The row of the table at a place.
     *
     * @param index the place, 0 at the top
     * @return the index of the row in the table
     */
    public int row(int index) {
        return rows[index];
    }

    /**
     * Where a row of the table stands.
     *
     * @param row the index of the row in the table
     * @return its place, or -1 if it is filtered out
     */
    public int indexOf(int row) {
        for (int i = 0; i < rows.length; i++) {
            if (rows[i] == row) {
                return i;
            }
        }
        return -1;
    }

    /**
     * Shows only some rows.
     *
     * @param text the words of a {@link RowFilter}; empty for all rows
     */
    public void filter(String text) {
        filter = text;
        arrange();
    }

    /**
     * The words that rows are filtered by.
     *
     * @return the filter; empty for all rows
     */
    public String filter() {
        return filter;
    }

    /**
     * Sorts by a column: upwards, then downwards, then as in the file.
     *
     * @param next the index of the column
     */
    public void sort(int next) {
        if (column != next) {
            column = next;
            descending = false;
        } else if (!descending) {
            descending = true;
        } else {
            column = -1;
        }
        arrange();
    }

    /**
     * The column that is sorted by.
     *
     * @return its index, or -1
     */
    public int sortColumn() {
        return column;
    }

    /**
     * Whether the greatest is at the top.
     *
     * @return the direction
     */
    public boolean isDescending() {
        return descending;
    }

    private void arrange() {
        RowFilter wanted = new RowFilter(table, filter);
        int[] kept = IntStream.range(0, table.size()).filter(wanted::accepts).toArray();
        if (column < 0) {
            rows = kept;
            return;
        }
        ColumnText by = table.columns().get(column);
        Comparator<Integer> order = by.isNumeric() ? numbers(by) : texts(by);
        rows = Arrays.stream(kept).boxed().sorted(order).mapToInt(Integer::intValue).toArray();
    }

    /** Cells without a number stand last in both directions. */
    private Comparator<Integer> numbers(ColumnText by) {
        Comparator<Integer> order = Comparator.comparingDouble(by::number);
        return Comparator.<Integer, Boolean>comparing(row -> Double.isNaN(by.number(row)))
                .thenComparing(descending ? order.reversed() : order);
    }

    private Comparator<Integer> texts(ColumnText by) {
        Comparator<Integer> order = Comparator.comparing(by::exact, String.CASE_INSENSITIVE_ORDER);
        return Comparator.<Integer, Boolean>comparing(row -> by.exact(row).isEmpty())
                .thenComparing(descending ? order.reversed() : order);
    }

    private static int[] all(TableText table) {
        return IntStream.range(0, table.size()).toArray();
    }
}
