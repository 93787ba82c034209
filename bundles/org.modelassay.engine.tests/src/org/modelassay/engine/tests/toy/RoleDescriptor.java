/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.engine.tests.toy;

import java.util.List;

import org.modelassay.analysis.Analyser;
import org.modelassay.common.Diagnostic;
import org.modelassay.engine.AnalyserDescriptor;
import org.modelassay.engine.InputRole;
import org.modelassay.engine.ParameterSchema;
import org.modelassay.engine.Reference;
import org.modelassay.engine.Requirement;

/**
 * A descriptor with one role and no code.
 *
 * @param role the role
 */
public record RoleDescriptor(InputRole role) implements AnalyserDescriptor {

    @Override
    public String id() {
        return "toy.role";
    }

    @Override
    public String name() {
        return "Role";
    }

    @Override
    public String description() {
        return "";
    }

    @Override
    public String category() {
        return "";
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public List<Reference> references() {
        return List.of();
    }

    @Override
    public List<InputRole> inputs() {
        return List.of(role);
    }

    @Override
    public List<Requirement> requires() {
        return List.of();
    }

    @Override
    public List<String> formerIds() {
        return List.of();
    }

    @Override
    public String contributor() {
        return "";
    }

    @Override
    public List<Diagnostic> problems() {
        return List.of();
    }

    @Override
    public ParameterSchema parameters() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Analyser<?> create() {
        throw new UnsupportedOperationException();
    }
}
