/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.results.presenter;

import java.io.IOException;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Tables as text: with tabs for the clipboard, with commas for files; every digit of every number. */
public final class TableExport {

    private TableExport() {
    }

    /**
     * Rows for the clipboard.
     *
     * @param table the table
     * @param rows  the rows, in the order wanted
     * @return a line of heads and one for each row
     */
    public static String tsv(TableText table, int[] rows) {
        StringBuilder out = new StringBuilder();
        UnaryOperator<String> plain = cell -> cell.replaceAll("[\t\r\n]", " ");
        out.append(line(table, (column, _) -> column.name(), 0, "\t", plain)).append('\n');
        for (int row : rows) {
            out.append(line(table, ColumnText::exact, row, "\t", plain)).append('\n');
        }
        return out.toString();
    }

    /**
     * What is shown of a table, as a file of its own.
     *
     * @param table the table
     * @param order the rows and their order
     * @param out   where to write
     * @throws IOException if it cannot be written
     */
    public static void csv(TableText table, TableOrder order, Appendable out) throws IOException {
        out.append(line(table, (column, _) -> column.name(), 0, ",", TableExport::quoted)).append("\r\n");
        for (int i = 0; i < order.size(); i++) {
            out.append(line(table, ColumnText::exact, order.row(i), ",", TableExport::quoted)).append("\r\n");
        }
    }

    private static String line(TableText table, BiFunction<ColumnText, Integer, String> cell, int row,
            String separator, UnaryOperator<String> written) {
        return table.columns().stream().map(column -> written.apply(cell.apply(column, row)))
                .collect(Collectors.joining(separator));
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
