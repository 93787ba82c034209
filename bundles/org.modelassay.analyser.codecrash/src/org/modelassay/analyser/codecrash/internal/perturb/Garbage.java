/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.codecrash.internal.perturb;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;

import org.modelassay.analyser.codecrash.internal.question.Question;
import org.modelassay.python.Python;
import org.modelassay.python.PythonSyntaxException;
import org.modelassay.python.ast.Expression;
import org.modelassay.python.ast.Literal;
import org.modelassay.python.ast.Module;
import org.modelassay.python.ast.Statement;
import org.modelassay.python.scope.Reach;
import org.modelassay.python.scope.Scope;
import org.modelassay.python.scope.Scopes;

/**
 * GBC: global variables that parameters hide, three statements behind conditions that never hold, and two functions
 * that never end and are never called, at random places of the program's functions.
 */
final class Garbage implements Perturbation {

    private static final int STATEMENTS = 3;
    private static final int FUNCTIONS = 2;
    private static final int LARGEST = 100;

    private final Python python;

    Garbage(Python python) {
        this.python = python;
    }

    @Override
    public Perturbed apply(Question question, RandomGenerator random) throws PythonSyntaxException {
        Module module = python.parse(question.code()).module();
        Scopes scopes = Scopes.of(module);
        Points points = Points.of(module);
        Set<String> used = new LinkedHashSet<>();
        collect(scopes.module(), used);
        if (points.functions().isEmpty()) {
            return new Perturbed.Unchanged("there is no function");
        }
        if (used.stream().anyMatch(name -> name.matches("TempVar\\d|funct\\d"))) {
            return new Perturbed.Unchanged("the program has the names of garbage code already");
        }
        Map<Point, List<Statement>> inserted = new HashMap<>();
        for (Snippet snippet : snippets(random)) {
            Statement.FunctionDefinition function = Draw.one(random, points.functions());
            Point point = Draw.one(random, points.of(function));
            inserted.computeIfAbsent(point, _ -> new ArrayList<>())
                    .addAll(snippet.write(scopes.opened(function), random));
        }
        List<Statement> body = new ArrayList<>(new Inserter(inserted).module(module).body());
        body.addAll(Points.head(body), globals(scopes, points, random));
        return new Perturbed.Changed(question.withCode(python.unparse(new Module(body))));
    }

    private static void collect(Scope scope, Set<String> names) {
        names.addAll(scope.names());
        scope.children().forEach(child -> collect(child, names));
    }

    /** Something to insert once its function is known. */
    private interface Snippet {

        List<Statement> write(Scope function, RandomGenerator random);
    }

    private List<Snippet> snippets(RandomGenerator random) throws PythonSyntaxException {
        List<Snippet> snippets = new ArrayList<>();
        List<GarbageStatement> statements = Draw.some(random, List.of(GarbageStatement.values()), STATEMENTS);
        for (int i = 0; i < STATEMENTS; i++) {
            String variable = "TempVar" + i;
            GarbageStatement statement = statements.get(i);
            snippets.add((scope, generator) -> {
                List<Expression> values = scope.parameters().stream().map(Trees::name).toList();
                Expression p = values.isEmpty() ? Trees.number(1 + generator.nextInt(LARGEST))
                        : Draw.one(generator, values);
                Expression condition = Draw.one(generator, usable(scope, GarbageStatement.falsehoods(p)));
                return List.of(statement.write(variable, p, condition, loopVariable(scope)));
            });
        }
        for (DeadFunction function : Draw.some(random, List.of(DeadFunction.values()), FUNCTIONS)) {
            List<Statement> body = python.parse(function.source()).module().body();
            snippets.add((_, _) -> body);
        }
        return Draw.some(random, snippets, snippets.size());
    }

    /** Without the printing condition where the program prints in its own way. */
    private static List<Expression> usable(Scope scope, List<Expression> conditions) {
        return scope.resolve("print").reach() == Reach.BUILTIN ? conditions
                : conditions.subList(0, conditions.size() - 1);
    }

    /** A loop binds its variable even if it never runs, so one that means something else here is not taken. */
    private static String loopVariable(Scope scope) {
        for (String name : List.of("i", "j", "k")) {
            if (scope.bound().contains(name) || scope.resolve(name).reach() == Reach.BUILTIN) {
                return name;
            }
        }
        return "TempIndex";
    }

    private static List<Statement> globals(Scopes scopes, Points points, RandomGenerator random) {
        Set<String> names = new LinkedHashSet<>();
        points.functions().forEach(function -> names.addAll(scopes.opened(function).parameters()));
        if (names.isEmpty()) {
            points.functions().forEach(function -> names.addAll(scopes.opened(function).bound()));
        }
        names.removeIf(name -> isUsedOutside(scopes.module(), name));
        List<String> hidden = List.copyOf(names);
        List<Statement> globals = new ArrayList<>();
        for (String name : Draw.some(random, hidden, (hidden.size() + 1) / 2)) {
            globals.add(new Statement.Assign(List.of(Trees.name(name)), Trees.number(1 + random.nextInt(LARGEST))));
        }
        return globals;
    }

    /** Whether any scope means the module's or the built-in name, which a new global variable would replace. */
    private static boolean isUsedOutside(Scope scope, String name) {
        Reach reach = scope.resolve(name).reach();
        return scope.names().contains(name) && (reach == Reach.GLOBAL || reach == Reach.BUILTIN)
                || scope.children().stream().anyMatch(child -> isUsedOutside(child, name));
    }

    /** Whether a statement is a text, such as the documentation of a module. */
    static boolean isText(Statement statement) {
        return statement instanceof Statement.ExpressionStatement(Expression.Constant(Literal.Text _));
    }
}
