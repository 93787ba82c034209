/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.python.scope;

import java.util.List;

import org.modelassay.python.ast.Expression;
import org.modelassay.python.ast.Statement;
import org.modelassay.python.rewrite.TreeTransformer;

/** Finds {@code global} and {@code nonlocal} in one scope, without entering those inside it. */
final class Declarations extends TreeTransformer {

    private final Scope scope;

    Declarations(Scope scope) {
        this.scope = scope;
    }

    void declare(List<Statement> body) {
        block(body);
    }

    @Override
    protected List<Statement> statement(Statement statement) {
        switch (statement) {
        case Statement.Global global -> global.names().forEach(scope::declareGlobal);
        case Statement.Nonlocal nonlocal -> nonlocal.names().forEach(scope::declareNonlocal);
        case Statement.FunctionDefinition _,Statement.ClassDefinition _ -> {
            // scopes of their own
        }
        default -> rebuild(statement);
        }
        return List.of(statement);
    }

    @Override
    public Expression expression(Expression expression) {
        return expression;
    }
}
