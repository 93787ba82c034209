/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.python.internal.parser;

import java.util.ArrayList;
import java.util.List;

import org.modelassay.python.PythonSyntaxException;
import org.modelassay.python.ast.Expression;
import org.modelassay.python.ast.Keyword;

/** The arguments of a call or of a class. */
final class CallParser {

    private final Tokens tokens;
    private final ExpressionParser expressions;
    private final List<Expression> arguments = new ArrayList<>();
    private final List<Keyword> keywords = new ArrayList<>();

    CallParser(Tokens tokens, ExpressionParser expressions) {
        this.tokens = tokens;
        this.expressions = expressions;
    }

    Expression call(int mark, Expression function) throws PythonSyntaxException {
        parse();
        return tokens.spanned(mark, new Expression.Call(function, arguments, keywords));
    }

    /** Parses from the opening to the closing parenthesis. */
    void parse() throws PythonSyntaxException {
        tokens.expect("(");
        boolean unpacked = false;
        while (!tokens.at(")")) {
            unpacked |= tokens.at("**");
            argument(unpacked);
            if (!tokens.skip(",")) {
                break;
            }
        }
        tokens.expect(")");
    }

    List<Expression> arguments() {
        return arguments;
    }

    List<Keyword> keywords() {
        return keywords;
    }

    private void argument(boolean unpacked) throws PythonSyntaxException {
        if (tokens.skip("**")) {
            keywords.add(new Keyword(null, expressions.expression()));
        } else if (tokens.atIdentifier() && tokens.peek(1).is("=")) {
            String name = tokens.identifier();
            tokens.expect("=");
            keywords.add(new Keyword(name, expressions.expression()));
        } else if (tokens.at("*")) {
            int mark = tokens.mark();
            tokens.next();
            arguments.add(tokens.spanned(mark, new Expression.Starred(expressions.expression())));
        } else {
            positional(unpacked);
        }
    }

    private void positional(boolean unpacked) throws PythonSyntaxException {
        if (!keywords.isEmpty()) {
            throw tokens.error("a positional argument follows a keyword argument"
                    + (unpacked ? " or an unpacked mapping" : ""));
        }
        int mark = tokens.mark();
        Expression value = expressions.namedExpression();
        if (tokens.at("for") || tokens.at("async")) {
            value = new ComprehensionParser(tokens, expressions).generator(mark, value);
            if (!arguments.isEmpty() || !tokens.at(")")) {
                throw tokens.error("a generator expression among several arguments needs parentheses");
            }
        }
        arguments.add(value);
    }
}
