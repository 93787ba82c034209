/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.codecrash.internal.perturb;

import java.util.Set;

import org.modelassay.python.ast.Expression;
import org.modelassay.python.rewrite.TreeTransformer;

/** What an expression may do beside giving a value, judged by names: generous with what is known, wary of the rest. */
final class Effects extends TreeTransformer {

    private static final Set<String> PURE = Set.of("abs", "all", "any", "bool", "chr", "dict", "divmod", "enumerate",
            "float",
            "hash", "int", "isinstance", "len", "list", "max", "min", "ord", "pow", "range", "repr", "reversed",
            "round",
            "set", "sorted", "str", "sum", "tuple", "type", "zip", "count", "endswith", "find", "get", "index",
            "isalnum",
            "isalpha", "isascii", "isdecimal", "isdigit", "islower", "isnumeric", "isspace", "istitle", "isupper",
            "items",
            "join", "keys", "lower", "lstrip", "replace", "rfind", "rindex", "rstrip", "split", "splitlines",
            "startswith",
            "strip", "swapcase", "title", "upper", "values", "issubset", "issuperset", "isdisjoint", "capitalize");

    private boolean acts;
    private boolean binds;

    private Effects() {
    }

    static Effects of(Expression expression) {
        Effects effects = new Effects();
        effects.expression(expression);
        return effects;
    }

    /** Whether it may matter how often the expression is evaluated. */
    boolean acts() {
        return acts;
    }

    /** Whether the expression cannot move into a function of its own. */
    boolean binds() {
        return binds;
    }

    @Override
    public Expression expression(Expression expression) {
        switch (expression) {
        case Expression.NamedExpression _,Expression.Yield _,Expression.YieldFrom _,Expression.Await _ -> {
            acts = true;
            binds = true;
        }
        case Expression.Call(Expression.Name(String id), var _, var _) when PURE.contains(id) -> {
            // gives a value only
        }
        case Expression.Call(Expression.Attribute(Expression _, String id), var _, var _) when PURE.contains(id) -> {
            // gives a value only
        }
        case Expression.Call _ -> acts = true;
        default -> {
            // judged by its parts
        }
        }
        return super.expression(expression);
    }
}
