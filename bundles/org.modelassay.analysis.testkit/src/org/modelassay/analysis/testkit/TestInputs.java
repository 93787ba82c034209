/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analysis.testkit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.modelassay.analysis.Input;
import org.modelassay.analysis.Inputs;
import org.modelassay.inference.completion.TextModelReference;

/** Inputs bound to roles, for tests; immutable. */
public final class TestInputs implements Inputs {

    private final List<Input> bound;

    private TestInputs(List<Input> bound) {
        this.bound = List.copyOf(bound);
    }

    /**
     * No inputs, to start from.
     *
     * @return inputs without any binding
     */
    public static TestInputs none() {
        return new TestInputs(List.of());
    }

    /**
     * These inputs and one more.
     *
     * @param role the role it is bound to
     * @param path the checkpoint or file; its last part becomes the name of the input
     * @return a copy
     */
    public TestInputs with(String role, Path path) {
        List<Input> more = new ArrayList<>(bound);
        Path name = path.getFileName();
        more.add(new Input(role, name == null ? path.toString() : name.toString(), path.toAbsolutePath()));
        return new TestInputs(more);
    }

    /**
     * These inputs and a model behind an endpoint.
     *
     * @param role     the role it is bound to
     * @param endpoint its address
     * @return a copy
     */
    public TestInputs with(String role, TextModelReference.Endpoint endpoint) {
        List<Input> more = new ArrayList<>(bound);
        more.add(new Input(role, endpoint.model(), endpoint));
        return new TestInputs(more);
    }

    @Override
    public Input one(String role) {
        List<Input> inputs = all(role);
        if (inputs.size() != 1) {
            throw new IllegalArgumentException("Role " + role + " is bound " + inputs.size() + " times, not once");
        }
        return inputs.getFirst();
    }

    @Override
    public List<Input> all(String role) {
        return bound.stream().filter(input -> input.role().equals(role)).toList();
    }
}
