/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.codecrash.internal.perturb;

import java.util.Set;

import org.modelassay.python.ast.Expression;
import org.modelassay.python.ast.Keyword;
import org.modelassay.python.rewrite.TreeTransformer;

/** Gives a call from outside the program its new names. */
final class CallRenamer extends TreeTransformer {

    private final NameMap names;

    CallRenamer(NameMap names) {
        this.names = names;
    }

    /** A keyword argument follows the parameter of the function, method or class that is called by that name. */
    static Keyword argument(NameMap names, Expression function, Keyword keyword, Expression value) {
        String name = keyword.name();
        String called = switch (function) {
        case Expression.Name(String id) -> id;
        case Expression.Attribute(Expression _, String id) -> id;
        default -> "";
        };
        boolean known = name != null && names.parameters().getOrDefault(called, Set.of()).contains(name);
        return new Keyword(known ? names.variables().getOrDefault(name, name) : name, value);
    }

    /** Of its variables, a call from outside sees those of the module. */
    @Override
    protected String name(String name) {
        return names.scopes().module().bound().contains(name) ? names.variables().getOrDefault(name, name) : name;
    }

    @Override
    public Expression expression(Expression expression) {
        return switch (expression) {
        case Expression.Name(String id) -> new Expression.Name(names.functions().getOrDefault(id, name(id)));
        case Expression.Call call -> new Expression.Call(expression(call.function()), expressions(call.arguments()),
                call.keywords().stream()
                        .map(each -> argument(names, call.function(), each, expression(each.value()))).toList());
        default -> super.expression(expression);
        };
    }
}
