/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analysis;

import java.nio.file.Path;
import java.util.Optional;

import org.modelassay.inference.completion.TextModelReference;

/**
 * One thing an experiment is about, bound to a role.
 *
 * @param role the role declared in the extension, such as {@code base}
 * @param name how results call it: the id in the study, or the last part of the path; unique within a role
 * @param path the absolute path of the checkpoint, mask or data set; the empty path for an endpoint
 * @param endpoint the address of an input of type {@code text-model} that is not on this machine
 */
public record Input(String role, String name, Path path, Optional<TextModelReference.Endpoint> endpoint) {

    /**
     * An input on this machine.
     *
     * @param role the role
     * @param name how results call it
     * @param path its absolute path
     */
    public Input(String role, String name, Path path) {
        this(role, name, path, Optional.empty());
    }

    /**
     * A model behind an endpoint.
     *
     * @param role     a role of type {@code text-model}
     * @param name     how results call it
     * @param endpoint its address
     */
    public Input(String role, String name, TextModelReference.Endpoint endpoint) {
        this(role, name, Path.of(""), Optional.of(endpoint));
    }

    /**
     * The model to open, for an input of type {@code text-model}.
     *
     * @return the endpoint, or the directory
     */
    public TextModelReference textModel() {
        return endpoint.isPresent() ? endpoint.get() : new TextModelReference.Local(path);
    }
}
