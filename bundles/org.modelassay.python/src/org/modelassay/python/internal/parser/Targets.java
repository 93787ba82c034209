/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.python.internal.parser;

import org.modelassay.python.PythonSyntaxException;
import org.modelassay.python.ast.Expression;

/** What can be assigned to and deleted. */
final class Targets {

    private Targets() {
    }

    static void checkAssignable(Expression target, Tokens tokens) throws PythonSyntaxException {
        switch (target) {
        case Expression.Name _,Expression.Attribute _,Expression.Subscript _ -> {
            return;
        }
        case Expression.Starred starred -> checkAssignable(starred.value(), tokens);
        case Expression.TupleDisplay tuple -> checkAll(tuple.elements(), tokens);
        case Expression.ListDisplay list -> checkAll(list.elements(), tokens);
        default -> throw error("cannot assign to this expression", target, tokens);
        }
    }

    static void checkSingle(Expression target, Tokens tokens) throws PythonSyntaxException {
        switch (target) {
        case Expression.Name _,Expression.Attribute _,Expression.Subscript _ -> {
            return;
        }
        default -> throw error("expected a name, an attribute or a subscript", target, tokens);
        }
    }

    static void checkDeletable(Expression target, Tokens tokens) throws PythonSyntaxException {
        switch (target) {
        case Expression.TupleDisplay tuple -> {
            for (Expression element : tuple.elements()) {
                checkDeletable(element, tokens);
            }
        }
        case Expression.ListDisplay list -> {
            for (Expression element : list.elements()) {
                checkDeletable(element, tokens);
            }
        }
        default -> checkSingle(target, tokens);
        }
    }

    private static void checkAll(Iterable<Expression> targets, Tokens tokens) throws PythonSyntaxException {
        for (Expression target : targets) {
            checkAssignable(target, tokens);
        }
    }

    private static PythonSyntaxException error(String problem, Expression target, Tokens tokens) {
        var span = tokens.spans.get(target);
        return new PythonSyntaxException(problem, span == null ? tokens.peek().from() : span.start());
    }
}
