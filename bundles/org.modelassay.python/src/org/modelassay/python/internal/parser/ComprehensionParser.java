/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.python.internal.parser;

import java.util.ArrayList;
import java.util.List;

import org.modelassay.python.PythonSyntaxException;
import org.modelassay.python.ast.Comprehension;
import org.modelassay.python.ast.Expression;

/** The clauses of comprehensions. */
final class ComprehensionParser {

    private final Tokens tokens;
    private final ExpressionParser expressions;

    ComprehensionParser(Tokens tokens, ExpressionParser expressions) {
        this.tokens = tokens;
        this.expressions = expressions;
    }

    boolean atClause() {
        return tokens.at("for") || tokens.at("async") && tokens.peek(1).is("for");
    }

    Expression generator(int mark, Expression element) throws PythonSyntaxException {
        return tokens.spanned(mark, new Expression.GeneratorExpression(element, clauses()));
    }

    List<Comprehension> clauses() throws PythonSyntaxException {
        List<Comprehension> clauses = new ArrayList<>();
        while (atClause()) {
            boolean asynchronous = tokens.skip("async");
            tokens.expect("for");
            Expression target = expressions.targets();
            tokens.expect("in");
            Expression iterable = expressions.disjunction();
            List<Expression> conditions = new ArrayList<>();
            while (tokens.skip("if")) {
                conditions.add(expressions.disjunction());
            }
            clauses.add(new Comprehension(target, iterable, conditions, asynchronous));
        }
        return clauses;
    }
}
