/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.codecrash.internal.perturb;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

import org.modelassay.analyser.codecrash.internal.question.Question;
import org.modelassay.python.Python;
import org.modelassay.python.PythonSyntaxException;
import org.modelassay.python.ast.Module;
import org.modelassay.python.ast.Statement;
import org.modelassay.python.rewrite.TreeTransformer;
import org.modelassay.python.scope.Reach;
import org.modelassay.python.scope.Scope;
import org.modelassay.python.scope.Scopes;

/**
 * MPS: the messages of {@link Comments}, printed by the program: first in the body of functions, loops and conditions,
 * in front of other statements.
 */
final class Prints implements Perturbation {

    private final Python python;
    private final Catalogue catalogue;

    Prints(Python python, Catalogue catalogue) {
        this.python = python;
        this.catalogue = catalogue;
    }

    @Override
    public Perturbed apply(Question question, RandomGenerator random) throws PythonSyntaxException {
        Module module = python.parse(question.code()).module();
        if (rebinds(Scopes.of(module).module())) {
            return new Perturbed.Unchanged("the program gives the name print another meaning");
        }
        Writer writer = new Writer();
        List<Site> sites = Sites.of(module, UselessValue.of(python, question.output()));
        for (Site site : sites) {
            Statement print = new Statement.ExpressionStatement(
                    Trees.call("print", Trees.text(catalogue.draw(random, site.kind(), site.values()))));
            (site.inHead() ? writer.inside : writer.above)
                    .computeIfAbsent(site.statement(), _ -> new ArrayList<>()).add(print);
        }
        return sites.isEmpty() ? new Perturbed.Unchanged("there is no place for a message")
                : new Perturbed.Changed(question.withCode(python.unparse(writer.module(module))));
    }

    private static boolean rebinds(Scope scope) {
        return scope.names().contains("print") && scope.resolve("print").reach() != Reach.BUILTIN
                || scope.children().stream().anyMatch(Prints::rebinds);
    }

    private static final class Writer extends TreeTransformer {

        private final Map<Statement, List<Statement>> inside = new IdentityHashMap<>();
        private final Map<Statement, List<Statement>> above = new IdentityHashMap<>();

        @Override
        protected List<Statement> statement(Statement statement) {
            List<Statement> rebuilt = new ArrayList<>(above.getOrDefault(statement, List.of()));
            List<Statement> first = inside.get(statement);
            Statement whole = rebuild(statement);
            rebuilt.add(first == null ? whole : withFirst(whole, first));
            return rebuilt;
        }

        private static Statement withFirst(Statement statement, List<Statement> first) {
            return switch (statement) {
            case Statement.FunctionDefinition s -> new Statement.FunctionDefinition(s.name(), s.arguments(),
                    join(s.body(), Points.head(s.body()), first), s.decorators(), s.returns(), s.typeParameters(),
                    s.asynchronous());
            case Statement.For s -> new Statement.For(s.target(), s.iterable(), join(s.body(), 0, first), s.orElse(),
                    s.asynchronous());
            case Statement.While s -> new Statement.While(s.test(), join(s.body(), 0, first), s.orElse());
            case Statement.If s -> new Statement.If(s.test(), join(s.body(), 0, first), s.orElse());
            default -> throw new IllegalStateException("No body to print in: " + statement);
            };
        }

        private static List<Statement> join(List<Statement> body, int index, List<Statement> first) {
            List<Statement> joined = new ArrayList<>(body);
            joined.addAll(index, first);
            return joined;
        }
    }
}
