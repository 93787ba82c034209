/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.python.internal.parser;

import java.util.IdentityHashMap;
import java.util.Map;

import org.modelassay.python.ParsedModule;
import org.modelassay.python.Position;
import org.modelassay.python.PythonSyntaxException;
import org.modelassay.python.SourceMap;
import org.modelassay.python.Span;
import org.modelassay.python.ast.Expression;
import org.modelassay.python.ast.Module;
import org.modelassay.python.ast.Node;
import org.modelassay.python.internal.lexer.Lexer;
import org.modelassay.python.internal.lexer.Token.Kind;

/** The entries to the parser. */
public final class Parser {

    private Parser() {
    }

    /**
     * Parses a program.
     *
     * @param source the text
     * @return its tree and places
     * @throws PythonSyntaxException if it is not a program
     */
    public static ParsedModule module(String source) throws PythonSyntaxException {
        Map<Node, Span> spans = new IdentityHashMap<>();
        Tokens tokens = new Tokens(source, Lexer.program(source), spans);
        Module module = new StatementParser(tokens).module();
        return new ParsedModule(module, new SourceMap(spans));
    }

    /**
     * Parses an expression.
     *
     * @param source the text
     * @return its tree
     * @throws PythonSyntaxException if it is not an expression
     */
    public static Expression expression(String source) throws PythonSyntaxException {
        Tokens tokens = new Tokens(source,
                Lexer.expression(source, 0, source.length(), new Position(1, 0)), new IdentityHashMap<>());
        Expression expression = new ExpressionParser(tokens).starExpressions();
        tokens.expect(Kind.END, "the end of the expression");
        return expression;
    }
}
