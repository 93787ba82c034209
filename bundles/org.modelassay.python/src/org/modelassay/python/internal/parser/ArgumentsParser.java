/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.python.internal.parser;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.modelassay.python.PythonSyntaxException;
import org.modelassay.python.ast.Argument;
import org.modelassay.python.ast.Arguments;
import org.modelassay.python.ast.Arguments.KeywordDefault;
import org.modelassay.python.ast.Expression;

/** The parameters of a function or lambda. */
final class ArgumentsParser {

    private final Tokens tokens;
    private final ExpressionParser expressions;
    private final boolean annotated;
    private List<Argument> positionalOnly = List.of();
    private List<Argument> positional = new ArrayList<>();
    private final List<Expression> defaults = new ArrayList<>();
    private final List<Argument> keywordOnly = new ArrayList<>();
    private final List<KeywordDefault> keywordDefaults = new ArrayList<>();
    private @Nullable Argument variable;
    private @Nullable Argument variableKeyword;
    private boolean starred;

    ArgumentsParser(Tokens tokens, ExpressionParser expressions, boolean annotated) {
        this.tokens = tokens;
        this.expressions = expressions;
        this.annotated = annotated;
    }

    /** Parses up to the closing symbol, which is left. */
    Arguments parse(String close) throws PythonSyntaxException {
        while (!tokens.at(close)) {
            if (variableKeyword != null) {
                throw tokens.error("parameters cannot follow the one with '**'");
            }
            parameter(close);
            if (!tokens.skip(",")) {
                break;
            }
        }
        return new Arguments(positionalOnly, positional, defaults, variable, keywordOnly, keywordDefaults,
                variableKeyword);
    }

    private void parameter(String close) throws PythonSyntaxException {
        if (tokens.at("/")) {
            slash();
        } else if (tokens.skip("**")) {
            variableKeyword = argument(false);
        } else if (tokens.at("*")) {
            star(close);
        } else {
            named();
        }
    }

    private void slash() throws PythonSyntaxException {
        if (starred || !positionalOnly.isEmpty() || positional.isEmpty()) {
            throw tokens.error("'/' must follow positional parameters, once");
        }
        tokens.next();
        positionalOnly = positional;
        positional = new ArrayList<>();
    }

    private void star(String close) throws PythonSyntaxException {
        if (starred) {
            throw tokens.error("'*' can stand only once");
        }
        tokens.next();
        starred = true;
        if (tokens.at(",")) {
            if (tokens.peek(1).is(close) || tokens.peek(1).is("**")) {
                throw tokens.error("named parameters must follow '*'");
            }
        } else {
            variable = argument(true);
        }
    }

    private void named() throws PythonSyntaxException {
        Argument argument = argument(false);
        @Nullable Expression value = tokens.skip("=") ? expressions.expression() : null;
        if (starred) {
            keywordOnly.add(argument);
            keywordDefaults.add(new KeywordDefault(value));
            return;
        }
        positional.add(argument);
        if (value != null) {
            defaults.add(value);
        } else if (!defaults.isEmpty()) {
            throw tokens.error("a parameter without a default follows one with a default");
        }
    }

    private Argument argument(boolean star) throws PythonSyntaxException {
        String name = tokens.identifier();
        @Nullable Expression annotation = null;
        if (annotated && tokens.skip(":")) {
            annotation = star ? expressions.starExpression() : expressions.expression();
        }
        return new Argument(name, annotation);
    }
}
