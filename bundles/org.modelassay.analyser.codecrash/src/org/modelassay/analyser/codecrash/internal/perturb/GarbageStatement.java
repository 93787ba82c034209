/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.codecrash.internal.perturb;

import java.util.List;

import org.modelassay.python.ast.ComparisonOperator;
import org.modelassay.python.ast.Expression;
import org.modelassay.python.ast.Literal;
import org.modelassay.python.ast.Statement;
import org.modelassay.python.ast.UnaryOperator;

/** Statements that assign nothing, behind a condition that never holds (CodeCrash, garbage code). */
enum GarbageStatement {
    /** {@code if c: v = p}. */
    IF,
    /** {@code while c: v = p}. */
    WHILE,
    /** {@code for i in range(0): v = p}. */
    FOR,
    /** {@code v = p if c else p}. */
    CONDITIONAL;

    /** The conditions that never hold, given a value that equals itself. */
    static List<Expression> falsehoods(Expression p) {
        return List.of(Trees.truth(false), Trees.constant(Literal.Singleton.NONE), Trees.number(0), Trees.text(""),
                Trees.compare(p, ComparisonOperator.NOT_EQUAL, p),
                new Expression.UnaryOperation(UnaryOperator.NOT, Trees.compare(p, ComparisonOperator.EQUAL, p)),
                Trees.call("print", p));
    }

    /** The statement. */
    Statement write(String variable, Expression p, Expression condition, String loopVariable) {
        Statement assign = new Statement.Assign(List.of(Trees.name(variable)), p);
        return switch (this) {
        case IF -> new Statement.If(condition, List.of(assign), List.of());
        case WHILE -> new Statement.While(condition, List.of(assign), List.of());
        case FOR -> new Statement.For(Trees.name(loopVariable), Trees.call("range", Trees.number(0)), List.of(assign),
                List.of(), false);
        case CONDITIONAL -> new Statement.Assign(List.of(Trees.name(variable)),
                new Expression.Conditional(condition, p, p));
        };
    }
}
