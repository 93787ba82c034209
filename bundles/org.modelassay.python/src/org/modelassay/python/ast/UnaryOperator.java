/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.python.ast;

/** The operators on one operand. */
public enum UnaryOperator {
    /** {@code ~}. */
    INVERT("~"),
    /** {@code not}. */
    NOT("not"),
    /** {@code +}. */
    PLUS("+"),
    /** {@code -}. */
    MINUS("-");

    private final String symbol;

    UnaryOperator(String symbol) {
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
