/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analysis.result;

import java.util.List;

/**
 * The head of a table; the rows go to a {@link TableWriter}.
 *
 * @param name    a stable key; the file is {@code tables/<name>.csv}
 * @param title   what the table shows, in words
 * @param columns the columns in order
 * @param reading how to read it; may be empty
 */
public record Table(String name, String title, List<Column> columns, String reading) {

    /** Copies the columns. */
    public Table {
        columns = List.copyOf(columns);
    }
}
