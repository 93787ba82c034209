/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.results.presenter;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.modelassay.report.chart.HeatMap;
import org.modelassay.ui.charts.ChartMark;

/**
 * Connects the cells of a heat map with the rows of a table: one column of the table holds names of the map's rows, one
 * holds names of its columns. An empty cell of the table stands for the one name that no other cell has.
 */
public final class MatrixLink {

    private final List<Optional<ChartMark.Cell>> cells = new ArrayList<>();

    private MatrixLink(HeatMap map, TableText table, int rowColumn, int columnColumn) {
        int[] down = indices(map.rows(), table, rowColumn);
        int[] across = indices(map.columns(), table, columnColumn);
        for (int row = 0; row < table.size(); row++) {
            cells.add(down[row] < 0 || across[row] < 0 ? Optional.empty()
                    : Optional.of(new ChartMark.Cell(down[row], across[row])));
        }
    }

    /**
     * Looks for a connection.
     *
     * @param map   a heat map
     * @param table a table of the same run
     * @return the connection, or empty if the table tells of something else
     */
    public static Optional<MatrixLink> find(HeatMap map, TableText table) {
        List<Integer> across = named(table, map.columns());
        for (int down : named(table, map.rows())) {
            for (int other : across) {
                if (other != down) {
                    return Optional.of(new MatrixLink(map, table, down, other));
                }
            }
        }
        return Optional.empty();
    }

    /**
     * The rows about a cell.
     *
     * @param cell a cell of the map
     * @return rows of the table, possibly none
     */
    public List<Integer> rows(ChartMark.Cell cell) {
        return IntStream.range(0, cells.size()).filter(row -> cells.get(row).filter(cell::equals).isPresent()).boxed()
                .toList();
    }

    /**
     * The cell that a row is about.
     *
     * @param row a row of the table
     * @return a cell of the map, or empty
     */
    public Optional<ChartMark.Cell> cell(int row) {
        return cells.get(row);
    }

    /** The columns of the table whose cells are names of the map, or empty. */
    private static List<Integer> named(TableText table, List<String> names) {
        Set<String> known = new HashSet<>(names);
        return IntStream.range(0, table.columns().size()).filter(c -> isNamed(table, c, known)).boxed().toList();
    }

    private static boolean isNamed(TableText table, int column, Set<String> known) {
        boolean some = false;
        for (int row = 0; row < table.size(); row++) {
            String cell = table.columns().get(column).exact(row);
            if (!cell.isEmpty() && !known.contains(cell)) {
                return false;
            }
            some |= !cell.isEmpty();
        }
        return some;
    }

    private static int[] indices(List<String> names, TableText table, int column) {
        ColumnText cells = table.columns().get(column);
        Set<String> free = new HashSet<>(names);
        for (int row = 0; row < table.size(); row++) {
            free.remove(cells.exact(row));
        }
        int unnamed = free.size() == 1 ? names.indexOf(free.iterator().next()) : -1;
        return IntStream.range(0, table.size())
                .map(row -> cells.exact(row).isEmpty() ? unnamed : names.indexOf(cells.exact(row))).toArray();
    }
}
