/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.python.internal.unparser;

import org.modelassay.python.ast.BinaryOperator;
import org.modelassay.python.ast.BooleanOperator;
import org.modelassay.python.ast.UnaryOperator;

/** How strongly expressions bind, from the weakest; an expression in a place that asks for more gets parentheses. */
enum Precedence {
    NAMED,
    TUPLE,
    YIELD,
    TEST,
    OR,
    AND,
    NOT,
    COMPARISON,
    BITWISE_OR,
    BITWISE_XOR,
    BITWISE_AND,
    SHIFT,
    SUM,
    TERM,
    FACTOR,
    POWER,
    AWAIT,
    ATOM;

    Precedence next() {
        return this == ATOM ? this : values()[ordinal() + 1];
    }

    boolean isAbove(Precedence other) {
        return ordinal() > other.ordinal();
    }

    static Precedence of(BooleanOperator operator) {
        return operator == BooleanOperator.OR ? OR : AND;
    }

    static Precedence of(UnaryOperator operator) {
        return operator == UnaryOperator.NOT ? NOT : FACTOR;
    }

    static Precedence of(BinaryOperator operator) {
        return switch (operator) {
        case BITWISE_OR -> BITWISE_OR;
        case BITWISE_XOR -> BITWISE_XOR;
        case BITWISE_AND -> BITWISE_AND;
        case LEFT_SHIFT, RIGHT_SHIFT -> SHIFT;
        case ADD, SUBTRACT -> SUM;
        case MULTIPLY, MATRIX_MULTIPLY, DIVIDE, MODULO, FLOOR_DIVIDE -> TERM;
        case POWER -> POWER;
        };
    }
}
