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
import org.modelassay.python.ast.Statement;
import org.modelassay.python.ast.WithItem;

/** With statements, whose items may stand in parentheses. */
final class WithParser {

    private final Tokens tokens;
    private final ExpressionParser expressions;
    private final StatementParser statements;

    WithParser(Tokens tokens, ExpressionParser expressions, StatementParser statements) {
        this.tokens = tokens;
        this.expressions = expressions;
        this.statements = statements;
    }

    Statement parse(boolean asynchronous) throws PythonSyntaxException {
        tokens.expect("with");
        @Nullable List<WithItem> items = tokens.at("(") ? parenthesised() : null;
        if (items == null) {
            items = items(":");
        }
        return new Statement.With(items, statements.block(), asynchronous);
    }

    /** The items in parentheses, or {@code null} if the parenthesis belongs to the first expression. */
    private @Nullable List<WithItem> parenthesised() {
        Tokens.Place place = tokens.place();
        try {
            tokens.expect("(");
            List<WithItem> items = items(")");
            tokens.expect(")");
            if (tokens.at(":")) {
                return items;
            }
        } catch (PythonSyntaxException e) {
            // then the parenthesis belongs to an expression, whose parser tells what is wrong
        }
        tokens.reset(place);
        return null;
    }

    private List<WithItem> items(String close) throws PythonSyntaxException {
        List<WithItem> items = new ArrayList<>();
        do {
            Expression context = expressions.expression();
            @Nullable Expression target = tokens.skip("as") ? target() : null;
            items.add(new WithItem(context, target));
        } while (tokens.skip(",") && !tokens.at(close));
        return items;
    }

    private Expression target() throws PythonSyntaxException {
        Expression target = tokens.at("*") ? expressions.starred() : expressions.operands().primary();
        Targets.checkAssignable(target, tokens);
        return target;
    }
}
