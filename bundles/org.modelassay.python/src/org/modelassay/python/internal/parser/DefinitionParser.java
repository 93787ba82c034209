/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.python.internal.parser;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.modelassay.python.PythonSyntaxException;
import org.modelassay.python.ast.Arguments;
import org.modelassay.python.ast.Expression;
import org.modelassay.python.ast.Keyword;
import org.modelassay.python.ast.Statement;
import org.modelassay.python.internal.lexer.Token.Kind;

/** Functions and classes with their decorators. */
final class DefinitionParser {

    private final Tokens tokens;
    private final ExpressionParser expressions;
    private final StatementParser statements;

    DefinitionParser(Tokens tokens, ExpressionParser expressions, StatementParser statements) {
        this.tokens = tokens;
        this.expressions = expressions;
        this.statements = statements;
    }

    boolean begins() {
        return tokens.at("@") || tokens.at("def") || tokens.at("class")
                || tokens.at("async") && tokens.peek(1).is("def");
    }

    Statement parse() throws PythonSyntaxException {
        int mark = tokens.mark();
        List<Expression> decorators = new ArrayList<>();
        while (tokens.skip("@")) {
            decorators.add(expressions.namedExpression());
            tokens.expect(Kind.NEWLINE, "the end of the decorator");
        }
        boolean asynchronous = tokens.skip("async");
        if (!asynchronous && tokens.at("class")) {
            return tokens.spanned(mark, type(decorators));
        }
        return tokens.spanned(mark, function(decorators, asynchronous));
    }

    private Statement function(List<Expression> decorators, boolean asynchronous) throws PythonSyntaxException {
        tokens.expect("def");
        String name = tokens.identifier();
        var parameters = new TypeParametersParser(tokens, expressions).parse();
        tokens.expect("(");
        Arguments arguments = new ArgumentsParser(tokens, expressions, true).parse(")");
        tokens.expect(")");
        @Nullable Expression returns = tokens.skip("->") ? expressions.expression() : null;
        return new Statement.FunctionDefinition(name, arguments, statements.block(), decorators, returns, parameters,
                asynchronous);
    }

    private Statement type(List<Expression> decorators) throws PythonSyntaxException {
        tokens.expect("class");
        String name = tokens.identifier();
        var parameters = new TypeParametersParser(tokens, expressions).parse();
        List<Expression> bases = List.of();
        List<Keyword> keywords = List.of();
        if (tokens.at("(")) {
            CallParser arguments = new CallParser(tokens, expressions);
            arguments.parse();
            bases = arguments.arguments();
            keywords = arguments.keywords();
        }
        return new Statement.ClassDefinition(name, bases, keywords, statements.block(), decorators, parameters);
    }
}
