/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.results.presenter;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.modelassay.model.Chart;
import org.modelassay.model.Column;
import org.modelassay.model.ColumnType;
import org.modelassay.model.Table;
import org.modelassay.report.files.CsvReader;
import org.modelassay.report.files.RunFiles;

/**
 * A table of a run, read whole into columns.
 *
 * @param name    the stable key of the result
 * @param title   what it shows
 * @param reading how to read it, may be empty
 * @param columns the columns, at least one
 * @param size    the number of rows
 */
public record TableText(String name, String title, String reading, List<ColumnText> columns, int size) {

    private static final int MOST_ROWS = 2_000_000;

    /** Copies the columns. */
    public TableText {
        columns = List.copyOf(columns);
    }

    /**
     * Reads a table.
     *
     * @param table the result
     * @param files the files of its run
     * @return the table
     * @throws IOException if it cannot be read, or is larger than a window can hold
     */
    public static TableText read(Table table, RunFiles files) throws IOException {
        try (CsvReader reader = files.table(table.getFile())) {
            List<String> names = table.getColumns().stream().map(Column::getName).toList();
            boolean described = names.equals(reader.header());
            List<ColumnText.Builder> columns = new ArrayList<>();
            for (int i = 0; i < reader.header().size(); i++) {
                String head = reader.header().get(i);
                if (described) {
                    Column column = table.getColumns().get(i);
                    columns.add(new ColumnText.Builder(head, Texts.of(column.getLabel()), Texts.of(column.getUnit()),
                            column.getType() != ColumnType.TEXT));
                } else {
                    columns.add(new ColumnText.Builder(head, "", "", true));
                }
            }
            return read(reader, columns, Texts.of(table.getName()), Texts.either(table.getTitle(), table.getName()),
                    Texts.of(table.getReading()));
        }
    }

    /**
     * Reads the data behind a chart of curves.
     *
     * @param chart the result
     * @param files the files of its run
     * @return one row for each place
     * @throws IOException if it cannot be read
     */
    public static TableText read(Chart chart, RunFiles files) throws IOException {
        try (CsvReader reader = files.table(chart.getFile())) {
            List<ColumnText.Builder> columns = new ArrayList<>();
            for (String head : reader.header()) {
                String label = head.equals("x") && chart.getX() != null ? Texts.of(chart.getX().getLabel()) : "";
                columns.add(new ColumnText.Builder(head, label, "", true));
            }
            return read(reader, columns, Texts.of(chart.getName()), Texts.either(chart.getTitle(), chart.getName()),
                    "The values of the chart of this name.");
        }
    }

    private static TableText read(CsvReader reader, List<ColumnText.Builder> columns, String name, String title,
            String reading) throws IOException {
        int size = 0;
        for (Optional<List<String>> row = reader.next(); row.isPresent(); row = reader.next()) {
            if (size == MOST_ROWS) {
                throw new IOException(name + " has more than " + Texts.count(MOST_ROWS, "row")
                        + "; open the CSV file with a program made for that");
            }
            for (int i = 0; i < columns.size(); i++) {
                columns.get(i).add(row.get().get(i));
            }
            size++;
        }
        return new TableText(name, title, reading, columns.stream().map(ColumnText.Builder::build).toList(), size);
    }

    /**
     * The place of a column.
     *
     * @param head its name or label, whatever the case
     * @return its index, or empty
     */
    public OptionalInt column(String head) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).name().equalsIgnoreCase(head) || columns.get(i).label().equalsIgnoreCase(head)) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }
}
