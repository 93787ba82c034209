/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.codecrash.internal.perturb;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.modelassay.python.ast.Expression;
import org.modelassay.python.ast.Module;
import org.modelassay.python.ast.Statement;
import org.modelassay.python.rewrite.TreeTransformer;

/** Finds the places of a program that messages can be wrong about, in the order of the source. */
final class Sites extends TreeTransformer {

    private final List<Site> sites = new ArrayList<>();
    private final String useless;
    private @Nullable Statement current;

    private Sites(String useless) {
        this.useless = useless;
    }

    /** The sites; {@code useless} is what {@code {value}} stands for. */
    static List<Site> of(Module module, String useless) {
        Sites sites = new Sites(useless);
        sites.module(module);
        return sites.sites;
    }

    @Override
    protected List<Statement> statement(Statement statement) {
        Statement before = current;
        current = statement;
        switch (statement) {
        case Statement.FunctionDefinition s -> add("input", s, true, Map.of("function", s.name()));
        case Statement.Return s -> add("return", s, false, Map.of("value", useless));
        case Statement.Assign s when s.value() instanceof Expression.BinaryOperation ->
                add("operator", s, false, Map.of());
        case Statement.Assign s when s.targets().getFirst() instanceof Expression.Name(String id) ->
                add("variable", s, false, Map.of("variable", id));
        case Statement.AugmentedAssign s -> add("operator", s, false, Map.of());
        case Statement.For s -> add("loop", s, true, Map.of());
        case Statement.While s -> add("loop", s, true, Map.of());
        case Statement.If s -> add("conditional", s, true, Map.of());
        default -> {
            // only its calls
        }
        }
        List<Statement> rebuilt = super.statement(statement);
        current = before;
        return rebuilt;
    }

    @Override
    public Expression expression(Expression expression) {
        Statement around = current;
        if (around != null
                && expression instanceof Expression.Call(Expression.Attribute(Expression _, String method), var _, var _)
                && Catalogue.METHODS.contains(method)) {
            add(method, around, around instanceof Statement.If || around instanceof Statement.While, Map.of());
        }
        return super.expression(expression);
    }

    private void add(String kind, Statement statement, boolean inHead, Map<String, String> values) {
        sites.add(new Site(kind, statement, inHead, values));
    }
}
