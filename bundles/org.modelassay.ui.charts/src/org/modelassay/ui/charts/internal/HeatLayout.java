/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.charts.internal;

import java.util.Optional;

import org.modelassay.report.chart.HeatMap;
import org.modelassay.report.text.NumberText;
import org.modelassay.report.text.TextWidth;
import org.modelassay.ui.charts.ChartMark;

/**
 * Where the cells and labels of a heat map stand in a picture of a given size.
 *
 * @param left       the left edge of the first cell
 * @param top        the upper edge of the first cell
 * @param cellWidth  the width of a cell
 * @param cellHeight the height of a cell
 * @param turned     whether the names of columns lean
 * @param rows       the number of rows
 * @param columns    the number of columns
 */
public record HeatLayout(int left, int top, double cellWidth, double cellHeight, boolean turned, int rows,
        int columns) {

    /** The room below the cells: the colour bar with its ticks and title. */
    public static final int BAR_ROOM = 64;
    /** The width that the longest name of a row may take. */
    public static final int LONGEST_ROW = 150;
    /** The room that the longest name of a column may take when it is turned. */
    public static final int LONGEST_COLUMN = 120;

    private static final double LEAN = Math.sqrt(0.5);
    private static final double WIDEST_CELL = 96;
    private static final double HIGHEST_CELL = 30;
    private static final double LOWEST_CELL = 4;

    /**
     * Finds the places.
     *
     * @param map    the map
     * @param width  the width of the picture
     * @param height its height
     * @param text   how wide texts are
     * @param line   how high a line of text is
     * @return the places
     */
    public static HeatLayout of(HeatMap map, int width, int height, TextWidth text, int line) {
        int rows = Math.max(1, map.rows().size());
        int columns = Math.max(1, map.columns().size());
        double widestRow = map.rows().stream().mapToDouble(text::of).max().orElse(0);
        double widestColumn = map.columns().stream().mapToDouble(text::of).max().orElse(0);
        double rowRoom = Math.max(text.of(map.rowAxis()), Math.min(LONGEST_ROW, widestRow));
        int left = (int) Math.ceil(rowRoom) + 14;
        double cellWidth = Math.min(WIDEST_CELL, (width - left - 8.0) / columns);
        boolean turned = widestColumn + 6 > cellWidth;
        double lean = LEAN * Math.min(LONGEST_COLUMN, widestColumn);
        if (turned) {
            cellWidth = Math.min(cellWidth, (width - left - lean - 8) / (columns - 0.5));
        }
        int top = line + 6 + (turned ? (int) (lean + LEAN * line) + 4 : line + 4);
        double cellHeight = Math.clamp((height - top - BAR_ROOM) / (double) rows, LOWEST_CELL, HIGHEST_CELL);
        return new HeatLayout(left, top, Math.max(1, cellWidth), cellHeight, turned, rows, columns);
    }

    /**
     * The height at which every row can be read.
     *
     * @param map  the map
     * @param line how high a line of text is
     * @return the height of the whole picture
     */
    public static int preferredHeight(HeatMap map, int line) {
        int cells = Math.clamp(map.rows().size() * (long) (line + 6), 40, 520);
        return cells + BAR_ROOM + 3 * line + 20;
    }

    /** The left edge of a column. */
    int x(int column) {
        return left + (int) Math.round(column * cellWidth);
    }

    /** The upper edge of a row. */
    int y(int row) {
        return top + (int) Math.round(row * cellHeight);
    }

    /**
     * The cell at a place of the picture.
     *
     * @param x points from the left
     * @param y points from the top
     * @return the cell, or empty outside
     */
    public Optional<ChartMark.Cell> at(int x, int y) {
        int column = (int) Math.floor((x - left) / cellWidth);
        int row = (int) Math.floor((y - top) / cellHeight);
        boolean inside = column >= 0 && column < columns && row >= 0 && row < rows;
        return inside ? Optional.of(new ChartMark.Cell(row, column)) : Optional.empty();
    }

    /**
     * A cell in words, with every digit of its value.
     *
     * @param map  the map
     * @param cell the cell
     * @return two lines
     */
    public static String tooltip(HeatMap map, ChartMark.Cell cell) {
        double value = map.value(cell.row(), cell.column());
        String unit = map.value().unit().isEmpty() ? "" : "\u00a0" + map.value().unit();
        String text = Double.isNaN(value) ? "missing" : NumberText.exact(value) + unit;
        return named(map.rowAxis(), map.rows().get(cell.row())) + ", "
                + named(map.columnAxis(), map.columns().get(cell.column())) + "\n"
                + (map.value().label().isEmpty() ? "" : map.value().label() + ": ") + text;
    }

    private static String named(String axis, String label) {
        return axis.isEmpty() ? label : axis + " " + label;
    }
}
