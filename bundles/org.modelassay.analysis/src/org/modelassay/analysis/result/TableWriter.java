/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analysis.result;

import java.io.IOException;

import org.jspecify.annotations.Nullable;

/** Takes the rows of one table, from one thread. */
public interface TableWriter extends AutoCloseable {

    /**
     * Adds a row.
     *
     * @param cells one cell for each column, of the type it declares; {@code null} for an empty cell
     * @throws IOException              if the row cannot be written
     * @throws IllegalArgumentException if the cells do not fit the columns
     */
    void row(@Nullable Object... cells) throws IOException;

    /**
     * Ends the table.
     *
     * @throws IOException if the last rows cannot be written
     */
    @Override
    void close() throws IOException;
}
