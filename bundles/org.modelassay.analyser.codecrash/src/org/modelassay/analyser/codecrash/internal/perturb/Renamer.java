/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.codecrash.internal.perturb;

import java.util.List;

import org.modelassay.python.ast.Expression;
import org.modelassay.python.ast.Keyword;
import org.modelassay.python.ast.Statement;
import org.modelassay.python.rewrite.TreeTransformer;
import org.modelassay.python.scope.Resolution;
import org.modelassay.python.scope.Scope;

/** Gives a program its new names. */
final class Renamer extends TreeTransformer {

    private final NameMap names;
    private boolean topLevel = true;

    Renamer(NameMap names) {
        this.names = names;
    }

    @Override
    protected List<Statement> statement(Statement statement) {
        if (statement instanceof Statement.FunctionDefinition function && topLevel) {
            topLevel = false;
            Statement.FunctionDefinition inside = (Statement.FunctionDefinition) rebuild(function);
            topLevel = true;
            return List.of(new Statement.FunctionDefinition(
                    names.functions().getOrDefault(function.name(), function.name()), inside.arguments(), inside.body(),
                    inside.decorators(), inside.returns(), inside.typeParameters(), inside.asynchronous()));
        }
        boolean before = topLevel;
        topLevel = false;
        List<Statement> rebuilt = super.statement(statement);
        topLevel = before;
        return rebuilt;
    }

    /** The names of nested functions and classes are not among the variables. */
    @Override
    protected String name(String name) {
        return names.variables().getOrDefault(name, name);
    }

    @Override
    public Expression expression(Expression expression) {
        return switch (expression) {
        case Expression.Name name -> new Expression.Name(renamed(name));
        case Expression.Call call -> new Expression.Call(expression(call.function()), expressions(call.arguments()),
                call.keywords().stream().map(each -> argument(call.function(), each)).toList());
        default -> super.expression(expression);
        };
    }

    private String renamed(Expression.Name name) {
        Resolution resolution = names.scopes().around(name).resolve(name.id());
        Scope owner = resolution.owner();
        if (owner == null || owner.kind() == Scope.Kind.CLASS) {
            return name.id();
        }
        String variable = names.variables().get(name.id());
        if (variable != null) {
            return variable;
        }
        return owner.kind() == Scope.Kind.MODULE ? names.functions().getOrDefault(name.id(), name.id()) : name.id();
    }

    private Keyword argument(Expression function, Keyword keyword) {
        return CallRenamer.argument(names, function, keyword, expression(keyword.value()));
    }
}
