/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.generation;

import java.util.List;
import java.util.Set;

import org.modelassay.inference.site.Intervention;
import org.modelassay.inference.text.TokenIds;

/**
 * What to continue and how.
 *
 * @param prompt        at least one token
 * @param maximumTokens the greatest number of new tokens, at least 1
 * @param sampling      how tokens are chosen
 * @param stopTokens    ids that end the generation; the one that did so is part of the result
 * @param stopStrings   texts that end the generation as soon as the new text contains one; they need a tokenizer
 * @param interventions changes to the passes, by their phase
 * @param cache         whether keys and values of earlier positions are kept; without, every token costs a whole pass
 */
public record GenerationRequest(TokenIds prompt, int maximumTokens, Sampling sampling, Set<Integer> stopTokens,
        List<String> stopStrings, List<Intervention> interventions, Cache cache) {

    /** What is kept between the passes of a generation. */
    public enum Cache {

        /** Keys and values of earlier positions are kept. */
        KEYS_AND_VALUES,

        /** Nothing: the way to check the other. */
        NONE
    }

    /** Copies the collections and checks the limit. */
    public GenerationRequest {
        if (maximumTokens < 1) {
            throw new IllegalArgumentException("at least one new token must be asked for: " + maximumTokens);
        }
        stopTokens = Set.copyOf(stopTokens);
        stopStrings = List.copyOf(stopStrings);
        interventions = List.copyOf(interventions);
    }

    /**
     * Greedy decoding without stops or changes.
     *
     * @param prompt        the tokens to continue
     * @param maximumTokens the number of new tokens
     * @return the request
     */
    public static GenerationRequest greedy(TokenIds prompt, int maximumTokens) {
        return new GenerationRequest(prompt, maximumTokens, new Sampling.Greedy(), Set.of(), List.of(), List.of(),
                Cache.KEYS_AND_VALUES);
    }

    /**
     * The same request with another way to choose.
     *
     * @param choice how tokens are chosen
     * @return the changed request
     */
    public GenerationRequest with(Sampling choice) {
        return new GenerationRequest(prompt, maximumTokens, choice, stopTokens, stopStrings, interventions, cache);
    }

    /**
     * The same request with other stops.
     *
     * @param tokens  ids that end the generation
     * @param strings texts that end the generation
     * @return the changed request
     */
    public GenerationRequest stoppingAt(Set<Integer> tokens, List<String> strings) {
        return new GenerationRequest(prompt, maximumTokens, sampling, tokens, strings, interventions, cache);
    }

    /**
     * The same request with other changes.
     *
     * @param changes the changes
     * @return the changed request
     */
    public GenerationRequest with(List<Intervention> changes) {
        return new GenerationRequest(prompt, maximumTokens, sampling, stopTokens, stopStrings, changes, cache);
    }

    /**
     * The same request with or without a cache.
     *
     * @param kept what is kept
     * @return the changed request
     */
    public GenerationRequest with(Cache kept) {
        return new GenerationRequest(prompt, maximumTokens, sampling, stopTokens, stopStrings, interventions, kept);
    }
}
