/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.python;

import org.modelassay.python.ast.Expression;
import org.modelassay.python.ast.Module;
import org.modelassay.python.internal.parser.Parser;
import org.modelassay.python.internal.unparser.Unparser;

/**
 * Reads and writes Python source.
 *
 * <p>Instances have no state but the style and may be used from any thread.
 */
public final class Python {

    /** The release of CPython whose {@code ast.unparse} is followed to the byte. */
    public enum Style {
        /** Parentheses around every tuple that is not an index; a blank after {@code lambda} in any case. */
        PYTHON_3_10,
        /**
         * Tuples without parentheses where they are assigned to; no blank after a {@code lambda} without parameters.
         */
        PYTHON_3_11
    }

    private final Style style;

    /**
     * Reads Python 3.12 and writes it in one style.
     *
     * @param style how {@link #unparse} writes
     */
    public Python(Style style) {
        this.style = style;
    }

    /**
     * Parses a program.
     *
     * @param source the text
     * @return its tree and places
     * @throws PythonSyntaxException if it is not a program
     */
    public ParsedModule parse(String source) throws PythonSyntaxException {
        return Parser.module(source);
    }

    /**
     * Parses an expression that is the whole text.
     *
     * @param source the text, possibly with white space around
     * @return its tree
     * @throws PythonSyntaxException if it is not an expression
     */
    public Expression parseExpression(String source) throws PythonSyntaxException {
        return Parser.expression(source);
    }

    /**
     * Writes a program as {@code ast.unparse} does.
     *
     * @param module the program
     * @return its text, without a newline at the end
     */
    public String unparse(Module module) {
        return new Unparser(style).module(module);
    }

    /**
     * Writes an expression as {@code ast.unparse} does.
     *
     * @param expression the expression
     * @return its text
     */
    public String unparse(Expression expression) {
        return new Unparser(style).expression(expression);
    }
}
