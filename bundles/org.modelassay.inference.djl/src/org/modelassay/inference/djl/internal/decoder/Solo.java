/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.djl.internal.decoder;

import java.util.Optional;

import org.modelassay.common.Cancellation;
import org.modelassay.common.InvalidInputException;
import org.modelassay.inference.InferenceException;
import org.modelassay.inference.djl.internal.torch.Tensor;
import org.modelassay.inference.djl.internal.torch.TorchScope;
import org.modelassay.inference.generation.GenerationRequest;
import org.modelassay.inference.generation.GenerationRequest.Cache;

/** A continuation that is written by itself, with or without kept keys and values. */
final class Solo {

    private final TorchScope scope;

    private final Writing writing;

    private Optional<Tensor> cache = Optional.empty();

    private int done;

    Solo(TorchScope scope, Writing writing) {
        this.scope = scope;
        this.writing = writing;
    }

    /** Writes a token, unless the continuation has ended. */
    void step(Lane lane, EditCompiler edits, Cancellation cancellation)
            throws InvalidInputException, InferenceException {
        if (writing.isDone()) {
            return;
        }
        cancellation.check();
        GenerationRequest request = writing.request();
        boolean keeps = request.cache() == Cache.KEYS_AND_VALUES;
        if (keeps && cache.isEmpty()) {
            cache = Optional.of(lane.newCache(scope, 1, request.prompt().size() + request.maximumTokens()));
        }
        int end = writing.all().size();
        Session session = new Session(lane, edits, request.prompt().size(), request.interventions(), cache);
        writing.add(session.next(writing.all().slice(done, end), done, writing.chooser(), cancellation));
        done = keeps ? end : 0;
    }
}
