/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.python.internal.parser;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.modelassay.python.PythonSyntaxException;
import org.modelassay.python.ast.BinaryOperator;
import org.modelassay.python.ast.Expression;
import org.modelassay.python.ast.Statement;
import org.modelassay.python.internal.lexer.Token.Kind;

/** Statements that fit on one line. */
final class SimpleStatementParser {

    private final Tokens tokens;
    private final ExpressionParser expressions;
    private final ImportParser imports;

    SimpleStatementParser(Tokens tokens, ExpressionParser expressions) {
        this.tokens = tokens;
        this.expressions = expressions;
        this.imports = new ImportParser(tokens);
    }

    /** One or more statements with semicolons between, and the end of the line. */
    void line(List<Statement> body) throws PythonSyntaxException {
        do {
            int mark = tokens.mark();
            body.add(tokens.spanned(mark, statement()));
        } while (tokens.skip(";") && !tokens.at(Kind.NEWLINE));
        tokens.expect(Kind.NEWLINE, "the end of the statement");
    }

    private Statement statement() throws PythonSyntaxException {
        if (!tokens.at(Kind.NAME)) {
            return expressionOrAssignment();
        }
        return switch (tokens.peek().text()) {
        case "pass" -> keyword(new Statement.Pass());
        case "break" -> keyword(new Statement.Break());
        case "continue" -> keyword(new Statement.Continue());
        case "return" -> returned();
        case "raise" -> raise();
        case "global" -> new Statement.Global(names());
        case "nonlocal" -> new Statement.Nonlocal(names());
        case "del" -> delete();
        case "assert" -> assertion();
        case "import" -> imports.modules();
        case "from" -> imports.from();
        case "type" -> tokens.peek(1).kind() == Kind.NAME && !Tokens.KEYWORDS.contains(tokens.peek(1).text())
                ? alias()
                : expressionOrAssignment();
        default -> expressionOrAssignment();
        };
    }

    private Statement keyword(Statement statement) {
        tokens.next();
        return statement;
    }

    private boolean atEnd() {
        return tokens.at(Kind.NEWLINE) || tokens.at(";");
    }

    private Statement returned() throws PythonSyntaxException {
        tokens.expect("return");
        return new Statement.Return(atEnd() ? null : expressions.starExpressions());
    }

    private Statement raise() throws PythonSyntaxException {
        tokens.expect("raise");
        if (atEnd()) {
            return new Statement.Raise(null, null);
        }
        Expression exception = expressions.expression();
        return new Statement.Raise(exception, tokens.skip("from") ? expressions.expression() : null);
    }

    private List<String> names() throws PythonSyntaxException {
        List<String> names = new ArrayList<>();
        do {
            tokens.next();
            names.add(tokens.identifier());
        } while (tokens.at(","));
        return names;
    }

    private Statement delete() throws PythonSyntaxException {
        tokens.expect("del");
        List<Expression> targets = new ArrayList<>();
        do {
            Expression target = expressions.operands().primary();
            Targets.checkDeletable(target, tokens);
            targets.add(target);
        } while (tokens.skip(",") && !atEnd());
        return new Statement.Delete(targets);
    }

    private Statement assertion() throws PythonSyntaxException {
        tokens.expect("assert");
        Expression test = expressions.expression();
        return new Statement.Assert(test, tokens.skip(",") ? expressions.expression() : null);
    }

    private Statement alias() throws PythonSyntaxException {
        tokens.next();
        Expression.Name name = expressions.name();
        var parameters = new TypeParametersParser(tokens, expressions).parse();
        tokens.expect("=");
        return new Statement.TypeAlias(name, parameters, expressions.expression());
    }

    private Statement expressionOrAssignment() throws PythonSyntaxException {
        boolean parenthesised = tokens.at("(");
        Expression first = expressions.yieldOrStarExpressions();
        if (tokens.at(":")) {
            return annotated(first, parenthesised);
        } else if (tokens.at("=")) {
            return assign(first);
        }
        @Nullable BinaryOperator operator = tokens.at(Kind.OPERATOR) ? Operators.augmented(tokens.peek().text()) : null;
        if (operator == null) {
            return new Statement.ExpressionStatement(first);
        }
        Targets.checkSingle(first, tokens);
        tokens.next();
        return new Statement.AugmentedAssign(first, operator, expressions.yieldOrStarExpressions());
    }

    private Statement annotated(Expression target, boolean parenthesised) throws PythonSyntaxException {
        Targets.checkSingle(target, tokens);
        tokens.expect(":");
        Expression annotation = expressions.expression();
        @Nullable Expression value = tokens.skip("=") ? expressions.yieldOrStarExpressions() : null;
        return new Statement.AnnotatedAssign(target, annotation, value,
                target instanceof Expression.Name && !parenthesised);
    }

    private Statement assign(Expression first) throws PythonSyntaxException {
        List<Expression> targets = new ArrayList<>();
        Expression value = first;
        while (tokens.skip("=")) {
            Targets.checkAssignable(value, tokens);
            targets.add(value);
            value = expressions.yieldOrStarExpressions();
        }
        return new Statement.Assign(targets, value);
    }
}
