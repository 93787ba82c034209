/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analysis.testkit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

import org.jspecify.annotations.Nullable;
import org.modelassay.analysis.result.Column;
import org.modelassay.analysis.result.Table;
import org.modelassay.analysis.result.TableWriter;

/** A table in memory, whose cells were checked against its columns. */
public final class CollectedTable implements TableWriter {

    private final Table table;
    private final List<Map<String, @Nullable Object>> rows = new ArrayList<>();
    private boolean closed;

    CollectedTable(Table table) {
        this.table = table;
    }

    @Override
    public void row(@Nullable Object... cells) {
        if (closed || cells.length != table.columns().size()) {
            throw new IllegalArgumentException("Table " + table.name() + " does not take " + Arrays.toString(cells));
        }
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        for (int i = 0; i < cells.length; i++) {
            Column column = table.columns().get(i);
            Object cell = cells[i];
            if (cell != null && !fits(column.type(), cell)) {
                throw new IllegalArgumentException("Column " + column.name() + " is not for " + cell);
            }
            row.put(column.name(), cell);
        }
        rows.add(row);
    }

    private static boolean fits(Column.Type type, Object cell) {
        return switch (type) {
        case TEXT -> cell instanceof String;
        case INTEGER -> cell instanceof Long || cell instanceof Integer;
        case NUMBER -> cell instanceof Double;
        };
    }

    @Override
    public void close() {
        closed = true;
    }

    /**
     * The head of the table.
     *
     * @return its columns, title and reading
     */
    public Table head() {
        return table;
    }

    /**
     * The rows in order.
     *
     * @return cells by column name
     */
    public List<Map<String, @Nullable Object>> rows() {
        return Collections.unmodifiableList(rows);
    }

    /**
     * The first row with a text in its first column.
     *
     * @param key the text
     * @return cells by column name
     * @throws NoSuchElementException if there is none
     */
    public Map<String, @Nullable Object> row(String key) {
        String first = table.columns().getFirst().name();
        return rows.stream().filter(row -> key.equals(row.get(first))).findFirst()
                .orElseThrow(() -> new NoSuchElementException("No row " + key + " in " + table.name()));
    }
}
