/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.python.internal.parser;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.modelassay.python.PythonSyntaxException;
import org.modelassay.python.ast.ExceptHandler;
import org.modelassay.python.ast.Expression;
import org.modelassay.python.ast.Statement;

/** Statements with blocks, other than definitions. */
final class CompoundStatementParser {

    private final Tokens tokens;
    private final ExpressionParser expressions;
    private final StatementParser statements;
    private final MatchParser matches;
    private final WithParser withs;

    CompoundStatementParser(Tokens tokens, ExpressionParser expressions, StatementParser statements) {
        this.tokens = tokens;
        this.expressions = expressions;
        this.statements = statements;
        this.matches = new MatchParser(tokens, expressions, statements);
        this.withs = new WithParser(tokens, expressions, statements);
    }

    boolean begins() {
        return tokens.at("if") || tokens.at("for") || tokens.at("while") || tokens.at("try") || tokens.at("with")
                || tokens.at("async") && !tokens.peek(1).is("def") || tokens.at("match") && matches.begins();
    }

    Statement parse() throws PythonSyntaxException {
        int mark = tokens.mark();
        boolean asynchronous = tokens.skip("async");
        if (asynchronous && !tokens.at("for") && !tokens.at("with")) {
            throw tokens.error("expected 'def', 'for' or 'with' after 'async'");
        }
        return tokens.spanned(mark, switch (tokens.peek().text()) {
        case "if" -> condition();
        case "for" -> loop(asynchronous);
        case "while" -> loop();
        case "try" -> guard();
        case "with" -> withs.parse(asynchronous);
        default -> matches.parse();
        });
    }

    private Statement condition() throws PythonSyntaxException {
        tokens.enter();
        tokens.next();
        Expression test = expressions.namedExpression();
        List<Statement> body = statements.block();
        List<Statement> orElse;
        if (tokens.at("elif")) {
            int mark = tokens.mark();
            orElse = List.of(tokens.spanned(mark, condition()));
        } else {
            orElse = otherwise();
        }
        tokens.leave();
        return new Statement.If(test, body, orElse);
    }

    private List<Statement> otherwise() throws PythonSyntaxException {
        return tokens.skip("else") ? statements.block() : List.of();
    }

    private Statement loop(boolean asynchronous) throws PythonSyntaxException {
        tokens.expect("for");
        Expression target = expressions.targets();
        tokens.expect("in");
        Expression iterable = expressions.starExpressions();
        List<Statement> body = statements.block();
        return new Statement.For(target, iterable, body, otherwise(), asynchronous);
    }

    private Statement loop() throws PythonSyntaxException {
        tokens.expect("while");
        Expression test = expressions.namedExpression();
        List<Statement> body = statements.block();
        return new Statement.While(test, body, otherwise());
    }

    private Statement guard() throws PythonSyntaxException {
        tokens.expect("try");
        List<Statement> body = statements.block();
        List<ExceptHandler> handlers = new ArrayList<>();
        boolean group = tokens.at("except") && tokens.peek(1).is("*");
        while (tokens.skip("except")) {
            if (group) {
                tokens.expect("*");
            }
            handlers.add(handler());
        }
        List<Statement> orElse = handlers.isEmpty() ? List.of() : otherwise();
        List<Statement> finalBody = tokens.skip("finally") ? statements.block() : List.of();
        if (handlers.isEmpty() && finalBody.isEmpty()) {
            throw tokens.error("expected 'except' or 'finally'");
        }
        return new Statement.Try(body, handlers, orElse, finalBody, group);
    }

    private ExceptHandler handler() throws PythonSyntaxException {
        @Nullable Expression type = tokens.at(":") ? null : expressions.expression();
        @Nullable String name = type != null && tokens.skip("as") ? tokens.identifier() : null;
        return new ExceptHandler(type, name, statements.block());
    }
}
