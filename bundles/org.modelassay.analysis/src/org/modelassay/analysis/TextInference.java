/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analysis;

import java.util.Optional;

import org.modelassay.common.Cancellation;
import org.modelassay.common.InvalidInputException;
import org.modelassay.inference.OpenOptions;
import org.modelassay.inference.completion.EndpointLimits;
import org.modelassay.inference.completion.TextModel;
import org.modelassay.inference.completion.TextModelOptions;
import org.modelassay.inference.completion.TextModelService;

/**
 * Models seen from outside, local ones in the way that the user of a run wants them to run.
 *
 * @param service opens them
 * @param options number format and device that the user chose, and the run as the client
 */
public record TextInference(TextModelService service, OpenOptions options) {

    /**
     * Opens the model of an input.
     *
     * @param input        an input of type {@code text-model}
     * @param limits       limits on the traffic, where it is an endpoint
     * @param key          the name of the environment variable that holds the endpoint's key; empty for none
     * @param cancellation stops the loading
     * @return a handle that the caller closes
     * @throws InvalidInputException when it cannot be used
     * @throws AnalysisException     when memory does not suffice or the engine fails
     */
    public TextModel open(Input input, EndpointLimits limits, String key, Cancellation cancellation)
            throws InvalidInputException, AnalysisException {
        TextModelOptions chosen = new TextModelOptions(options, limits, Optional.empty()).withKey(key);
        return Inference.ask(() -> service.open(input.textModel(), chosen, cancellation));
    }
}
