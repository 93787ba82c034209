/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.python.ast;

/** The operators that join conditions. */
public enum BooleanOperator {
    /** {@code and}. */
    AND("and"),
    /** {@code or}. */
    OR("or");

    private final String symbol;

    BooleanOperator(String symbol) {
        this.symbol = symbol;
    }

    /**
     * How the operator is written.
     *
     * @return the token or tokens, single blanks between
     */
    public String symbol() {
        return symbol;
    }
}
