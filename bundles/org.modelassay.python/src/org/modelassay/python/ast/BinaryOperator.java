/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.python.ast;

/** The arithmetic and bitwise operators. */
public enum BinaryOperator {
    /** {@code +}. */
    ADD("+"),
    /** {@code -}. */
    SUBTRACT("-"),
    /** {@code *}. */
    MULTIPLY("*"),
    /** {@code @}. */
    MATRIX_MULTIPLY("@"),
    /** {@code /}. */
    DIVIDE("/"),
    /** {@code %}. */
    MODULO("%"),
    /** {@code **}. */
    POWER("**"),
    /** {@code <<}. */
    LEFT_SHIFT("<<"),
    /** {@code >>}. */
    RIGHT_SHIFT(">>"),
    /** {@code |}. */
    BITWISE_OR("|"),
    /** {@code ^}. */
    BITWISE_XOR("^"),
    /** {@code &}. */
    BITWISE_AND("&"),
    /** {@code //}. */
    FLOOR_DIVIDE("//");

    private final String symbol;

    BinaryOperator(String symbol) {
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
