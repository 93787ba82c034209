/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.cli.internal.console;

import java.util.ArrayList;
import java.util.List;

/** A table of text with columns as wide as they need to be, two blanks apart. */
public final class TextTable {

    private final List<List<String>> rows = new ArrayList<>();

    /**
     * Adds a row.
     *
     * @param cells one text for each column
     * @return this table
     */
    public TextTable row(String... cells) {
        rows.add(List.of(cells));
        return this;
    }

    /**
     * The table as text.
     *
     * @param indent how many blanks stand before each line
     * @return one line for each row, without trailing blanks
     */
    public List<String> lines(int indent) {
        return rows.stream().map(row -> line(indent, row)).toList();
    }

    private String line(int indent, List<String> row) {
        StringBuilder line = new StringBuilder(" ".repeat(indent));
        for (int column = 0; column < row.size(); column++) {
            String cell = row.get(column);
            line.append(cell).append(" ".repeat(width(column) - cell.length() + 2));
        }
        return line.toString().stripTrailing();
    }

    private int width(int column) {
        return rows.stream().filter(row -> row.size() > column).mapToInt(row -> row.get(column).length()).max()
                .orElse(0);
    }
}
