/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.codecrash.internal.perturb;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.modelassay.python.ast.Arguments;
import org.modelassay.python.ast.BooleanOperator;
import org.modelassay.python.ast.ComparisonOperator;
import org.modelassay.python.ast.Expression;
import org.modelassay.python.ast.Literal;
import org.modelassay.python.ast.UnaryOperator;

/** The ways to write a condition c that mean c (CodeCrash, reformatted conditional expressions). */
enum ConditionForm {
    /** {@code not not c}. */
    NOT_NOT,
    /** {@code c or False}. */
    OR_FALSE,
    /** {@code c and True}. */
    AND_TRUE,
    /** {@code (_ := (c,)[0])}. */
    FIRST_OF_TUPLE,
    /** {@code (lambda: c)()}. */
    CALLED,
    /** {@code c == (p == p)}. */
    EQUALS_TRUE,
    /** {@code c != (p != p)}. */
    DIFFERS_FROM_FALSE,
    /** {@code bool(-~c) == c}. */
    COMPLEMENT,
    /** {@code bool(int(c))}. */
    INTEGER,
    /** {@code eval(str(c))}. */
    EVALUATED;

    /** The forms for any condition. */
    static final Set<ConditionForm> GENERAL = EnumSet.of(NOT_NOT, OR_FALSE, AND_TRUE, FIRST_OF_TUPLE);
    /** The forms for a comparison, which gives a truth value. */
    static final Set<ConditionForm> COMPARISON = EnumSet.of(FIRST_OF_TUPLE, CALLED, EQUALS_TRUE, DIFFERS_FROM_FALSE,
            COMPLEMENT, INTEGER);
    /** The forms for {@code True} and {@code False}. */
    static final Set<ConditionForm> CONSTANT = EnumSet.of(FIRST_OF_TUPLE, CALLED, EQUALS_TRUE, DIFFERS_FROM_FALSE,
            COMPLEMENT, EVALUATED);

    /** The forms for a condition by its kind. */
    static Set<ConditionForm> of(Expression condition) {
        return switch (condition) {
        case Expression.Comparison _ -> COMPARISON;
        case Expression.Constant(Literal literal) when literal == Literal.Singleton.TRUE
                || literal == Literal.Singleton.FALSE ->
                CONSTANT;
        default -> GENERAL;
        };
    }

    /** Whether the condition stands in the form more than once. */
    boolean repeats() {
        return this == COMPLEMENT;
    }

    /** The condition in this form. */
    Expression write(Expression c, Expression p) {
        return switch (this) {
        case NOT_NOT -> new Expression.UnaryOperation(UnaryOperator.NOT,
                new Expression.UnaryOperation(UnaryOperator.NOT, c));
        case OR_FALSE -> new Expression.BoolOp(BooleanOperator.OR, List.of(c, Trees.truth(false)));
        case AND_TRUE -> new Expression.BoolOp(BooleanOperator.AND, List.of(c, Trees.truth(true)));
        case FIRST_OF_TUPLE -> new Expression.NamedExpression(new Expression.Name("_"),
                new Expression.Subscript(new Expression.TupleDisplay(List.of(c)), Trees.number(0)));
        case CALLED -> new Expression.Call(new Expression.Lambda(
                new Arguments(List.of(), List.of(), List.of(), null, List.of(), List.of(), null), c), List.of(),
                List.of());
        case EQUALS_TRUE -> Trees.compare(c, ComparisonOperator.EQUAL, Trees.compare(p, ComparisonOperator.EQUAL, p));
        case DIFFERS_FROM_FALSE -> Trees.compare(c, ComparisonOperator.NOT_EQUAL,
                Trees.compare(p, ComparisonOperator.NOT_EQUAL, p));
        case COMPLEMENT -> Trees.compare(Trees.call("bool", new Expression.UnaryOperation(UnaryOperator.MINUS,
                new Expression.UnaryOperation(UnaryOperator.INVERT, c))), ComparisonOperator.EQUAL, c);
        case INTEGER -> Trees.call("bool", Trees.call("int", c));
        case EVALUATED -> Trees.call("eval", Trees.call("str", c));
        };
    }
}
