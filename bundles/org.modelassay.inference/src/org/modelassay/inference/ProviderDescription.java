/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference;

import java.util.Set;

/**
 * What runs models here, for plans and provenance.
 *
 * @param engine            the engine and its version, such as {@code PyTorch 2.7.1}
 * @param threadsPerRequest threads that a single request uses; sums of floating-point numbers may depend on it
 * @param parallelRequests  requests that run side by side
 * @param access            what is offered of each model
 */
public record ProviderDescription(String engine, int threadsPerRequest, int parallelRequests, Set<Access> access) {

    /** Copies the set. */
    public ProviderDescription {
        access = Set.copyOf(access);
    }
}
