/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.codecrash.internal.perturb;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.modelassay.python.ast.Module;
import org.modelassay.python.ast.Statement;
import org.modelassay.python.rewrite.TreeTransformer;

/**
 * The places of a program's functions where a statement can be put: before and after each statement, in blocks within
 * them as well, but not after a return of the same block and not within a function or class inside.
 */
final class Points {

    private final List<Statement.FunctionDefinition> functions = new ArrayList<>();
    private final Map<Statement.FunctionDefinition, List<Point>> points = new IdentityHashMap<>();

    private Points() {
    }

    static Points of(Module module) {
        Points points = new Points();
        new TreeTransformer() {
            @Override
            protected List<Statement> statement(Statement statement) {
                if (statement instanceof Statement.FunctionDefinition function) {
                    points.functions.add(function);
                    List<Point> inside = new ArrayList<>();
                    collect(function.body(), head(function.body()), inside);
                    points.points.put(function, inside);
                }
                return super.statement(statement);
            }
        }.module(module);
        return points;
    }

    List<Statement.FunctionDefinition> functions() {
        return functions;
    }

    List<Point> of(Statement.FunctionDefinition function) {
        return points.getOrDefault(function, List.of());
    }

    private static void collect(List<Statement> block, int from, List<Point> points) {
        for (int i = from; i < block.size(); i++) {
            points.add(new Point(block, i));
            switch (block.get(i)) {
            case Statement.Return _ -> {
                return;
            }
            case Statement.If s -> {
                collect(s.body(), 0, points);
                // an elif is an if alone in an else: nothing may be put beside it
                if (!(s.orElse().size() == 1 && s.orElse().getFirst() instanceof Statement.If elif)) {
                    collectIfAny(s.orElse(), points);
                } else {
                    collect(elif.body(), 0, points);
                }
            }
            case Statement.For s -> {
                collect(s.body(), 0, points);
                collectIfAny(s.orElse(), points);
            }
            case Statement.While s -> {
                collect(s.body(), 0, points);
                collectIfAny(s.orElse(), points);
            }
            case Statement.With s -> collect(s.body(), 0, points);
            default -> {
                // no block that belongs to this function
            }
            }
        }
        points.add(new Point(block, block.size()));
    }

    private static void collectIfAny(List<Statement> block, List<Point> points) {
        if (!block.isEmpty()) {
            collect(block, 0, points);
        }
    }

    /** How many statements stay first: a documentation text, imports from the future, declarations. */
    static int head(List<Statement> body) {
        int count = 0;
        while (count < body.size() && (count == 0 && Garbage.isText(body.get(0))
                || body.get(count) instanceof Statement.Global || body.get(count) instanceof Statement.Nonlocal
                || body.get(count) instanceof Statement.ImportFrom from && "__future__".equals(from.module()))) {
            count++;
        }
        return count;
    }
}
