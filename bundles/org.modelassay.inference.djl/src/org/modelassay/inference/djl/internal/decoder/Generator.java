/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.djl.internal.decoder;

import java.util.List;
import java.util.Optional;

import org.modelassay.common.Cancellation;
import org.modelassay.common.InvalidInputException;
import org.modelassay.inference.InferenceException;
import org.modelassay.inference.generation.Generation;
import org.modelassay.inference.generation.GenerationRequest;
import org.modelassay.inference.text.Tokenizer;

/** Writes a continuation token by token. */
public final class Generator {

    private final LoadedModel model;

    private final Optional<Tokenizer> tokenizer;

    /**
     * A generator.
     *
     * @param model     the model
     * @param tokenizer its tokenizer, for stop strings and the text
     */
    public Generator(LoadedModel model, Optional<Tokenizer> tokenizer) {
        this.model = model;
        this.tokenizer = tokenizer;
    }

    /**
     * Continues a prompt.
     *
     * @param request      what and how
     * @param cancellation stops between tokens
     * @return the continuation
     * @throws InvalidInputException when the request does not fit the model
     * @throws InferenceException    when the engine fails
     */
    public Generation generate(GenerationRequest request, Cancellation cancellation)
            throws InvalidInputException, InferenceException {
        try (Continuations continuations = model.begin(List.of(request), tokenizer)) {
            continuations.next(request.maximumTokens(), cancellation);
            return continuations.results().getFirst();
        }
    }
}
