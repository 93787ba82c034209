/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.python.internal.parser;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.modelassay.python.PythonSyntaxException;
import org.modelassay.python.ast.Expression;
import org.modelassay.python.ast.MatchCase;
import org.modelassay.python.ast.Pattern;
import org.modelassay.python.ast.Statement;
import org.modelassay.python.internal.lexer.Token.Kind;

/** Match statements; {@code match} and {@code case} are names everywhere else. */
final class MatchParser {

    private final Tokens tokens;
    private final ExpressionParser expressions;
    private final StatementParser statements;
    private final PatternParser patterns;

    MatchParser(Tokens tokens, ExpressionParser expressions, StatementParser statements) {
        this.tokens = tokens;
        this.expressions = expressions;
        this.statements = statements;
        this.patterns = new PatternParser(tokens, expressions);
    }

    /** Whether the name here begins a match statement: a subject, a colon and a case follow. */
    boolean begins() {
        Tokens.Place place = tokens.place();
        try {
            tokens.next();
            if (!expressions.atExpression()) {
                return false;
            }
            subject();
            return tokens.skip(":") && tokens.skip(Kind.NEWLINE) && tokens.skip(Kind.INDENT) && tokens.at("case");
        } catch (PythonSyntaxException e) {
            return false;
        } finally {
            tokens.reset(place);
        }
    }

    Statement parse() throws PythonSyntaxException {
        tokens.expect("match");
        Expression subject = subject();
        tokens.expect(":");
        tokens.expect(Kind.NEWLINE, "the end of the line");
        tokens.expect(Kind.INDENT, "an indented block");
        List<MatchCase> cases = new ArrayList<>();
        while (!tokens.skip(Kind.DEDENT)) {
            tokens.expect("case");
            Pattern pattern = patterns.open();
            @Nullable Expression guard = tokens.skip("if") ? expressions.namedExpression() : null;
            cases.add(new MatchCase(pattern, guard, statements.block()));
        }
        return new Statement.Match(subject, cases);
    }

    private Expression subject() throws PythonSyntaxException {
        return expressions.tuple(expressions::starNamedExpression);
    }
}
