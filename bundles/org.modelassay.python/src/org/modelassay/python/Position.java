/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.python;

/**
 * A place in a source text.
 *
 * @param line   the line, from 1
 * @param column the column in UTF-16 units, from 0
 */
public record Position(int line, int column) {

    @Override
    public String toString() {
        return "line " + line + ", column " + (column + 1);
    }
}
