/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.python.ast;

/** The operators that compare. */
public enum ComparisonOperator {
    /** {@code ==}. */
    EQUAL("=="),
    /** {@code !=}. */
    NOT_EQUAL("!="),
    /** {@code <}. */
    LESS("<"),
    /** {@code <=}. */
    LESS_OR_EQUAL("<="),
    /** {@code >}. */
    GREATER(">"),
    /** {@code >=}. */
    GREATER_OR_EQUAL(">="),
    /** {@code is}. */
    IS("is"),
    /** {@code is not}. */
    IS_NOT("is not"),
    /** {@code in}. */
    IN("in"),
    /** {@code not in}. */
    NOT_IN("not in");

    private final String symbol;

    ComparisonOperator(String symbol) {
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
