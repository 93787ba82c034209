/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.engine;

/**
 * A role that inputs play for an analyser.
 *
 * @param role        the name used in studies and on the command line
 * @param type        what is expected: {@code checkpoint}, {@code model}, {@code text-model},
 *                    {@code dataset}, {@code mask} or {@code file}
 * @param many        whether several inputs may be bound, in an order that matters
 * @param optional    whether it may be left unbound
 * @param description what is to be bound here; may be empty
 */
public record InputRole(String role, String type, boolean many, boolean optional, String description) {

    /**
     * What people read.
     *
     * @return the role with a capital and with blanks, such as {@code Base float32} for {@code base_float32}
     */
    public String label() {
        String words = role.replace('_', ' ');
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /**
     * Whether a model on disk is expected, to be read or to be run.
     *
     * @return true for {@code checkpoint} and {@code model}
     */
    public boolean isModel() {
        return type.equals("checkpoint") || type.equals("model");
    }

    /**
     * Whether a model is expected that is asked in text: a directory, or the address of an endpoint.
     *
     * @return true for {@code text-model}
     */
    public boolean isTextModel() {
        return type.equals("text-model");
    }
}
