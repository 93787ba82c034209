/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.python.internal.parser;

import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.modelassay.python.ast.BinaryOperator;
import org.modelassay.python.ast.ComparisonOperator;

/** What the operators of the language mean, and how strongly they bind. */
final class Operators {

    static final Set<String> BEGINS_EXPRESSION = Set.of("not", "lambda", "await", "yield", "None", "True", "False", "(",
            "[", "{", "-", "+", "~", "...", "*");

    private static final Map<String, ComparisonOperator> COMPARISONS = Map.of("==", ComparisonOperator.EQUAL, "!=",
            ComparisonOperator.NOT_EQUAL, "<", ComparisonOperator.LESS, "<=", ComparisonOperator.LESS_OR_EQUAL, ">",
            ComparisonOperator.GREATER, ">=", ComparisonOperator.GREATER_OR_EQUAL);

    private Operators() {
    }

    static @Nullable ComparisonOperator comparison(String symbol) {
        return COMPARISONS.get(symbol);
    }

    /** The left-associative operator of a token, or {@code null} for none. */
    static @Nullable BinaryOperator binary(String symbol) {
        return switch (symbol) {
        case "|" -> BinaryOperator.BITWISE_OR;
        case "^" -> BinaryOperator.BITWISE_XOR;
        case "&" -> BinaryOperator.BITWISE_AND;
        case "<<" -> BinaryOperator.LEFT_SHIFT;
        case ">>" -> BinaryOperator.RIGHT_SHIFT;
        case "+" -> BinaryOperator.ADD;
        case "-" -> BinaryOperator.SUBTRACT;
        case "*" -> BinaryOperator.MULTIPLY;
        case "/" -> BinaryOperator.DIVIDE;
        case "//" -> BinaryOperator.FLOOR_DIVIDE;
        case "%" -> BinaryOperator.MODULO;
        case "@" -> BinaryOperator.MATRIX_MULTIPLY;
        default -> null;
        };
    }

    /** How strongly a left-associative operator binds, from 1. */
    static int strength(BinaryOperator operator) {
        return switch (operator) {
        case BITWISE_OR -> 1;
        case BITWISE_XOR -> 2;
        case BITWISE_AND -> 3;
        case LEFT_SHIFT, RIGHT_SHIFT -> 4;
        case ADD, SUBTRACT -> 5;
        case MULTIPLY, DIVIDE, FLOOR_DIVIDE, MODULO, MATRIX_MULTIPLY -> 6;
        case POWER -> 7;
        };
    }

    /** The operator of an augmented assignment, or {@code null} for any other token. */
    static @Nullable BinaryOperator augmented(String symbol) {
        if (symbol.equals("**=")) {
            return BinaryOperator.POWER;
        }
        boolean ends = symbol.length() > 1 && symbol.endsWith("=");
        return ends ? binary(symbol.substring(0, symbol.length() - 1)) : null;
    }
}
