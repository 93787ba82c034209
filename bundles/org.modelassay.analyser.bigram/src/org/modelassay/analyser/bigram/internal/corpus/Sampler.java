/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.bigram.internal.corpus;

import java.util.ArrayList;
import java.util.List;

import org.modelassay.common.Cancellation;
import org.modelassay.common.InvalidInputException;
import org.modelassay.common.Seed;
import org.modelassay.inference.InferenceException;
import org.modelassay.inference.LanguageModel;
import org.modelassay.inference.generation.Generation;
import org.modelassay.inference.generation.GenerationRequest;
import org.modelassay.inference.generation.Sampling;
import org.modelassay.inference.text.TokenIds;

/**
 * Text that a model writes by itself, token by token from its own distribution at temperature 1.
 *
 * @param model  the model
 * @param first  the token that begins each sequence
 * @param length tokens in each sequence
 */
public record Sampler(LanguageModel model, int first, int length) {

    /**
     * Some sequences, written side by side.
     *
     * @param count        how many
     * @param seed         the origin of their randomness
     * @param cancellation stops between tokens
     * @return the sequences
     * @throws InvalidInputException when the model cannot write sequences of this length
     * @throws InferenceException    when the engine fails
     */
    public List<int[]> sample(int count, Seed seed, Cancellation cancellation)
            throws InvalidInputException, InferenceException {
        TokenIds prompt = TokenIds.of(first);
        List<GenerationRequest> requests = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Sampling random = new Sampling.Random(1, 0, 1, seed.derive(Integer.toString(i)));
            requests.add(GenerationRequest.greedy(prompt, length - 1).with(random));
        }
        List<int[]> sequences = new ArrayList<>();
        for (Generation written : model.generate(requests, cancellation)) {
            sequences.add(prompt.then(written.tokens()).toArray());
        }
        return sequences;
    }
}
