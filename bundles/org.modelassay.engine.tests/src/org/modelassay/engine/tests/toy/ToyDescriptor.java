/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.engine.tests.toy;

import java.util.List;
import java.util.function.Supplier;

import org.modelassay.analysis.Analyser;
import org.modelassay.engine.AnalyserDescriptor;
import org.modelassay.engine.BrokenAnalyserException;
import org.modelassay.engine.InputRole;
import org.modelassay.engine.ParameterSchema;
import org.modelassay.engine.Requirement;
import org.modelassay.engine.internal.parameter.Schemas;

/**
 * A descriptor that needs no extension registry.
 *
 * @param id       the id
 * @param inputs   the roles
 * @param requires the services it needs
 * @param analyser makes the analyser
 */
public record ToyDescriptor(String id, List<InputRole> inputs, List<Requirement> requires,
        Supplier<Analyser<?>> analyser)
        implements
            AnalyserDescriptor {

    /**
     * A descriptor with the roles {@code base}, which takes one file, and {@code more}, which takes any number.
     *
     * @param id       the id
     * @param analyser makes the analyser
     */
    public ToyDescriptor(String id, Supplier<Analyser<?>> analyser) {
        this(id, List.of(new InputRole("base", "file", false, false, ""),
                new InputRole("more", "file", true, true, "")), analyser);
    }

    /**
     * A descriptor that needs no service.
     *
     * @param id       the id
     * @param inputs   the roles
     * @param analyser makes the analyser
     */
    public ToyDescriptor(String id, List<InputRole> inputs, Supplier<Analyser<?>> analyser) {
        this(id, inputs, List.of(), analyser);
    }

    @Override
    public String name() {
        return "Toy";
    }

    @Override
    public String category() {
        return "toys";
    }

    @Override
    public String contributor() {
        return "org.modelassay.engine.tests";
    }

    @Override
    public ParameterSchema parameters() throws BrokenAnalyserException {
        try {
            return Schemas.of(SumParameters.class);
        } catch (ReflectiveOperationException e) {
            throw new BrokenAnalyserException(id, "cannot be read", e);
        }
    }

    @Override
    public Analyser<?> create() {
        return analyser.get();
    }
}
