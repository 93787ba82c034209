/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.benchmarks;

import java.util.List;

import org.modelassay.analyser.sparsity.UpdateSparsityAnalyser;
import org.modelassay.analyser.sparsity.UpdateSparsityParameters;
import org.modelassay.analysis.Analyser;
import org.modelassay.engine.AnalyserDescriptor;
import org.modelassay.engine.BrokenAnalyserException;
import org.modelassay.engine.InputRole;
import org.modelassay.engine.ParameterSchema;
import org.modelassay.engine.internal.parameter.Schemas;

/** The declaration of {@code sparsity.update} without an extension registry. */
record SparsityUpdate() implements AnalyserDescriptor {

    @Override
    public String id() {
        return "org.modelassay.analyser.sparsity.update";
    }

    @Override
    public String name() {
        return "Update sparsity";
    }

    @Override
    public List<InputRole> inputs() {
        return List.of(new InputRole("base", "checkpoint", false, false, ""),
                new InputRole("tuned", "checkpoint", false, false, ""));
    }

    @Override
    public String contributor() {
        return "org.modelassay.analyser.sparsity";
    }

    @Override
    public ParameterSchema parameters() throws BrokenAnalyserException {
        try {
            return Schemas.of(UpdateSparsityParameters.class);
        } catch (ReflectiveOperationException e) {
            throw new BrokenAnalyserException(id(), "its parameters cannot be read", e);
        }
    }

    @Override
    public Analyser<?> create() {
        return new UpdateSparsityAnalyser();
    }
}
