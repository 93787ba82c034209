/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.engine.internal.run;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.modelassay.analysis.Input;
import org.modelassay.analysis.Inputs;
import org.modelassay.common.Diagnostic;
import org.modelassay.common.Quoted;
import org.modelassay.engine.AnalyserDescriptor;
import org.modelassay.engine.InputRole;
import org.modelassay.engine.internal.registry.Nearest;

/**
 * The inputs of a run, by role.
 *
 * @param inputs what is bound, in order
 */
public record Bindings(List<Input> inputs) implements Inputs {

    /** Copies the inputs. */
    public Bindings {
        inputs = List.copyOf(inputs);
    }

    @Override
    public Input one(String role) {
        List<Input> bound = all(role);
        if (bound.size() != 1) {
            throw new IllegalArgumentException("role " + role + " has " + bound.size() + " inputs, not one");
        }
        return bound.getFirst();
    }

    @Override
    public List<Input> all(String role) {
        return inputs.stream().filter(input -> input.role().equals(role)).toList();
    }

    /**
     * Compares the inputs with the roles that an analyser declares.
     *
     * @param analyser the analyser
     * @param location what messages are about
     * @return every role unknown, unbound or bound too often, every name given twice and every path that is absent
     */
    public List<Diagnostic> check(AnalyserDescriptor analyser, String location) {
        List<Diagnostic> problems = new ArrayList<>();
        List<String> roles = analyser.inputs().stream().map(InputRole::role).toList();
        Set<List<String>> names = new HashSet<>();
        for (Input input : inputs) {
            if (!roles.contains(input.role())) {
                problems.add(Diagnostic.error(location, analyser.id() + " has no role " + Quoted.of(input.role()),
                        Nearest.remedy(input.role(), roles)));
            } else if (!names.add(List.of(input.role(), input.name()))) {
                problems.add(Diagnostic.error(location, "role " + input.role() + " has two inputs named "
                        + Quoted.of(input.name()), "give them different names"));
            } else if (input.endpoint().isPresent()) {
                endpoint(analyser, input, location, problems);
            } else if (!Files.exists(input.path())) {
                problems.add(Diagnostic.error(location, "role " + input.role() + ": " + input.path()
                        + " does not exist", "check the path"));
            }
        }
        for (InputRole role : analyser.inputs()) {
            count(role, all(role.role()).size(), location, problems);
        }
        return problems;
    }

    private static void endpoint(AnalyserDescriptor analyser, Input input, String location,
            List<Diagnostic> problems) {
        if (analyser.inputs().stream().noneMatch(role -> role.role().equals(input.role()) && role.isTextModel())) {
            problems.add(Diagnostic.error(location, "role " + input.role() + " takes no address of an endpoint",
                    "bind a path to it"));
        }
    }

    private static void count(InputRole role, int count, String location, List<Diagnostic> problems) {
        if (count == 0 && !role.optional()) {
            problems.add(Diagnostic.error(location, "role " + role.role() + " has no input",
                    "bind a " + role.type() + " to it"));
        } else if (count > 1 && !role.many()) {
            problems.add(Diagnostic.error(location, "role " + role.role() + " takes one input and has " + count,
                    "bind one " + role.type() + " to it"));
        }
    }
}
