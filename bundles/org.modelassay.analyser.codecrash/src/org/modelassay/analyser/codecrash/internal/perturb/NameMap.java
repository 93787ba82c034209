/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.codecrash.internal.perturb;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.modelassay.python.ast.Alias;
import org.modelassay.python.ast.Module;
import org.modelassay.python.ast.Statement;
import org.modelassay.python.rewrite.TreeTransformer;
import org.modelassay.python.scope.Reach;
import org.modelassay.python.scope.Scope;
import org.modelassay.python.scope.Scopes;

/**
 * New names for a program.
 *
 * @param scopes     the scopes of the program
 * @param functions  new names of top-level functions
 * @param variables  new names of parameters and variables
 * @param parameters the parameters of all functions and methods by their name; of classes, those of the constructor
 */
record NameMap(Scopes scopes, Map<String, String> functions, Map<String, String> variables,
        Map<String, Set<String>> parameters) {

    private static final Set<String> KEPT = Set.of("self", "cls", "_");

    static NameMap of(Module module, String target) {
        Scopes scopes = Scopes.of(module);
        Fixed fixed = new Fixed(scopes);
        fixed.module(module);
        List<String> functions = new ArrayList<>();
        for (Statement each : module.body()) {
            if (each instanceof Statement.FunctionDefinition function && !functions.contains(function.name())) {
                functions.add(function.name());
            }
        }
        Set<String> variables = new TreeSet<>();
        Set<String> others = new HashSet<>(fixed.names);
        collect(scopes.module(), fixed.names, variables, others);
        functions.forEach(others::remove);
        return new NameMap(scopes, functionNames(functions, target, others), variableNames(variables, others),
                fixed.parameters);
    }

    private static void collect(Scope scope, Set<String> fixed, Set<String> variables, Set<String> others) {
        if (scope.kind() != Scope.Kind.CLASS && scope.kind() != Scope.Kind.TYPE_PARAMETERS) {
            scope.bound().stream().filter(name -> !fixed.contains(name) && !KEPT.contains(name)
                    && !name.startsWith("__")).forEach(variables::add);
        }
        scope.names().stream().filter(name -> scope.resolve(name).reach() == Reach.BUILTIN).forEach(others::add);
        scope.children().forEach(child -> collect(child, fixed, variables, others));
    }

    private static Map<String, String> functionNames(List<String> functions, String target, Set<String> others) {
        Map<String, String> names = new LinkedHashMap<>();
        int number = 1;
        for (String function : functions) {
            if (function.equals(target)) {
                names.put(function, others.contains("f") ? function : "f");
            } else {
                while (others.contains("f" + number)) {
                    number++;
                }
                names.put(function, "f" + number++);
            }
        }
        return names;
    }

    private static Map<String, String> variableNames(Set<String> variables, Set<String> others) {
        Map<String, String> names = new LinkedHashMap<>();
        int number = 1;
        for (String variable : variables) {
            while (others.contains("Var_" + number)) {
                number++;
            }
            names.put(variable, "Var_" + number++);
        }
        return names;
    }

    /** Names that stay, because they are looked up by their text or seen from outside. */
    private static final class Fixed extends TreeTransformer {

        private final Scopes scopes;
        private final Set<String> names = new HashSet<>();
        private final Map<String, Set<String>> parameters = new HashMap<>();

        Fixed(Scopes scopes) {
            this.scopes = scopes;
        }

        @Override
        protected List<Statement> statement(Statement statement) {
            if (statement instanceof Statement.FunctionDefinition function) {
                names.add(function.name());
                add(function.name(), function);
            } else if (statement instanceof Statement.ClassDefinition type) {
                names.add(type.name());
                names.addAll(scopes.opened(type).bound());
                for (Statement each : type.body()) {
                    if (each instanceof Statement.FunctionDefinition function && function.name().equals("__init__")) {
                        add(type.name(), function);
                    }
                }
            }
            return super.statement(statement);
        }

        private void add(String name, Statement.FunctionDefinition function) {
            parameters.computeIfAbsent(name, _ -> new HashSet<>()).addAll(scopes.opened(function).parameters());
        }

        @Override
        protected Alias alias(Alias alias) {
            String as = alias.asName();
            names.add(as == null ? alias.name().split("\\.", 2)[0] : as);
            return alias;
        }
    }
}
