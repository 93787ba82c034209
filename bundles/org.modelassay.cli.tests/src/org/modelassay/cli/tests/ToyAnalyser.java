/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.cli.tests;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

import org.modelassay.analysis.Analyser;
import org.modelassay.common.Diagnostic;
import org.modelassay.common.InvalidInputException;
import org.modelassay.engine.AnalyserDescriptor;
import org.modelassay.engine.AnalyserRegistry;
import org.modelassay.engine.BrokenAnalyserException;
import org.modelassay.engine.InputRole;
import org.modelassay.engine.ParameterDeclaration;
import org.modelassay.engine.ParameterSchema;
import org.modelassay.engine.ParameterSet;
import org.modelassay.engine.ParameterType;
import org.modelassay.engine.Reference;

/** A registry with one analyser that is only described. */
final class ToyAnalyser implements AnalyserDescriptor, AnalyserRegistry {

    @Override
    public List<AnalyserDescriptor> analysers() {
        return List.of(this);
    }

    @Override
    public AnalyserDescriptor find(String name) throws InvalidInputException {
        if (name.equals("toy.count") || name.equals(id())) {
            return this;
        }
        throw new InvalidInputException(Diagnostic.error(name, "there is no such analyser", "there is toy.count"));
    }

    @Override
    public String id() {
        return "org.example.toy.count";
    }

    @Override
    public String name() {
        return "Toy count";
    }

    @Override
    public String description() {
        return "Counts what need not be counted.";
    }

    @Override
    public String category() {
        return "toys";
    }

    @Override
    public List<Reference> references() {
        return List.of(new Reference("On counting", "10.1000/1", ""));
    }

    @Override
    public List<InputRole> inputs() {
        return List.of(new InputRole("base", "checkpoint", false, false, "What is counted."),
                new InputRole("tuned", "checkpoint", true, true, ""));
    }

    @Override
    public String contributor() {
        return "org.example.toy";
    }

    @Override
    public ParameterSchema parameters() {
        return new ParameterSchema() {

            @Override
            public List<ParameterDeclaration> declarations() {
                return List.of(new ParameterDeclaration("step", ParameterType.INTEGER, "Step", "How far to count.", 1,
                        100, "tokens", false, List.of(), "5"));
            }

            @Override
            public ParameterSet defaults() {
                return parse(Map.of());
            }

            @Override
            public ParameterSet parse(Map<String, String> texts) {
                SequencedMap<String, String> all = new LinkedHashMap<>(Map.of("step", "5"));
                all.putAll(texts);
                return new ParameterSet(new None(), all);
            }
        };
    }

    @Override
    public Analyser<?> create() throws BrokenAnalyserException {
        throw new BrokenAnalyserException(id(), "a toy does not run");
    }

    /** No parameters. */
    record None() {
    }
}
