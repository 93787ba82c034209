/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.python.internal.unparser;

import org.modelassay.python.Python.Style;
import org.modelassay.python.ast.Expression;
import org.modelassay.python.ast.Module;

/** The entries to the unparser. */
public final class Unparser {

    private final Style style;

    /**
     * Prepares writing.
     *
     * @param style the style to follow
     */
    public Unparser(Style style) {
        this.style = style;
    }

    /**
     * Writes a program.
     *
     * @param module the program
     * @return its text
     */
    public String module(Module module) {
        StringBuilder out = new StringBuilder();
        new StatementWriter(out, new ExpressionWriter(out, style, false)).body(module.body(), true);
        return out.toString();
    }

    /**
     * Writes an expression.
     *
     * @param expression the expression
     * @return its text
     */
    public String expression(Expression expression) {
        StringBuilder out = new StringBuilder();
        new ExpressionWriter(out, style, false).write(expression);
        return out.toString();
    }
}
