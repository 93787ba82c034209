/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.engine.internal.result;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.modelassay.analysis.result.Column;
import org.modelassay.analysis.result.Table;
import org.modelassay.analysis.result.TableWriter;

/** Checks the rows of a table and streams them to its file. */
final class TableFile implements TableWriter {

    private final Table table;
    private final CsvFile file;
    private long rows;
    private boolean closed;

    TableFile(Table table, Path path) throws IOException {
        this.table = table;
        this.file = new CsvFile(path, table.columns().stream().map(Column::name).toList());
    }

    @Override
    public synchronized void row(@Nullable Object... cells) throws IOException {
        List<Column> columns = table.columns();
        if (closed) {
            throw new IllegalStateException("table " + table.name() + " is closed");
        }
        if (cells.length != columns.size()) {
            throw new IllegalArgumentException("table " + table.name() + ": " + cells.length + " cells for "
                    + columns.size() + " columns");
        }
        List<@Nullable Object> row = new ArrayList<>(cells.length);
        for (int i = 0; i < cells.length; i++) {
            row.add(checked(columns.get(i), cells[i]));
        }
        file.row(row);
        rows++;
    }

    private @Nullable Object checked(Column column, @Nullable Object cell) {
        boolean fits = switch (cell) {
        case null -> true;
        case String _ -> column.type() == Column.Type.TEXT;
        case Long _,Integer _ -> column.type() == Column.Type.INTEGER;
        case Double _ -> column.type() == Column.Type.NUMBER;
        default -> false;
        };
        if (!fits) {
            throw new IllegalArgumentException("table " + table.name() + ", column " + column.name() + " of type "
                    + column.type() + ": " + cell);
        }
        return cell;
    }

    synchronized boolean isClosed() {
        return closed;
    }

    synchronized long rows() {
        return rows;
    }

    @Override
    public synchronized void close() throws IOException {
        if (!closed) {
            closed = true;
            file.close();
        }
    }
}
