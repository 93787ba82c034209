/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.codecrash.internal.evaluate;

import org.modelassay.python.Python;
import org.modelassay.python.PythonSyntaxException;
import org.modelassay.python.ast.Expression;
import org.modelassay.python.ast.Literal;

/** What type of value an output is. */
final class ValueType {

    private ValueType() {
    }

    /** The name of the type in Python, or {@code other}. */
    static String of(String output) {
        try {
            return of(new Python(Python.Style.PYTHON_3_11).parseExpression(output));
        } catch (PythonSyntaxException _) {
            return "other";
        }
    }

    private static String of(Expression expression) {
        return switch (expression) {
        case Expression.Constant(Literal literal) -> switch (literal) {
        case Literal.Int _ -> "int";
        case Literal.Float _ -> "float";
        case Literal.Text _ -> "str";
        case Literal.Bytes _ -> "bytes";
        case Literal.Singleton singleton -> singleton == Literal.Singleton.NONE ? "None" : "bool";
        default -> "other";
        };
        case Expression.UnaryOperation e -> of(e.operand());
        case Expression.ListDisplay _ -> "list";
        case Expression.TupleDisplay _ -> "tuple";
        case Expression.SetDisplay _ -> "set";
        case Expression.DictDisplay _ -> "dict";
        default -> "other";
        };
    }
}
