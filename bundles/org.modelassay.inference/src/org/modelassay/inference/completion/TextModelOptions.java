/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.completion;

import java.util.Optional;

import org.modelassay.inference.OpenOptions;

/**
 * How to open a model seen from outside.
 *
 * @param local    number format, device and client of a local model
 * @param endpoint limits on the traffic with an endpoint
 * @param key      the name of the environment variable that holds the endpoint's key; nothing sends none
 */
public record TextModelOptions(OpenOptions local, EndpointLimits endpoint, Optional<String> key) {

    /** A batch client without a key. */
    public static final TextModelOptions DEFAULT =
            new TextModelOptions(OpenOptions.DEFAULT, EndpointLimits.DEFAULT, Optional.empty());

    /**
     * The same options with other limits.
     *
     * @param limits the limits
     * @return the changed options
     */
    public TextModelOptions with(EndpointLimits limits) {
        return new TextModelOptions(local, limits, key);
    }

    /**
     * The same options with a key.
     *
     * @param variable the name of the environment variable that holds it; empty for none
     * @return the changed options
     */
    public TextModelOptions withKey(String variable) {
        return new TextModelOptions(local, endpoint, Optional.of(variable).filter(name -> !name.isEmpty()));
    }
}
