/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.engine;

/**
 * A service that an analyser needs.
 *
 * @param service the kind of service, such as {@code inference}
 * @param access  what it must offer, such as {@code logits}; may be empty
 */
public record Requirement(String service, String access) {

    /** The service that runs models. */
    public static final String INFERENCE = "inference";

    /**
     * What a user does who lacks the service.
     *
     * @return an instruction
     */
    public String remedy() {
        return service.equals(INFERENCE) ? "install the feature org.modelassay.inference.native from the product's "
                + "repository (from the sources: set MODELASSAY_INFERENCE=true and run ./assay devices once)"
                : "install a provider of " + service;
    }
}
