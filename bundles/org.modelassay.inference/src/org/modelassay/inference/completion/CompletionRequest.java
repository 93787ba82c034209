/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.completion;

import java.util.List;
import java.util.Optional;

/**
 * What to complete and how.
 *
 * @param prompt           the text or conversation
 * @param samples          how many completions, at least 1
 * @param maximumTokens    the greatest number of new tokens of each, at least 1
 * @param temperature      0 for greedy decoding, else what logits are divided by
 * @param topP             in (0, 1]: the share of probability that is sampled from; 1 for all
 * @param seed             what sampling starts from; without one, as the model pleases
 * @param stop             texts that end a completion and are not part of it
 * @param logProbabilities what is reported of each token
 */
public record CompletionRequest(Prompt prompt, int samples, int maximumTokens, double temperature, double topP,
        Optional<Long> seed, List<String> stop, LogProbabilityDetail logProbabilities) {

    /**
     * What is reported of each token.
     *
     * @param wanted       whether its log-probability is
     * @param alternatives how many of the likeliest tokens are reported as well, 0 to 20
     */
    public record LogProbabilityDetail(boolean wanted, int alternatives) {

        /** Nothing. */
        public static final LogProbabilityDetail NONE = new LogProbabilityDetail(false, 0);

        /** The log-probability of each token of the completion. */
        public static final LogProbabilityDetail CHOSEN = new LogProbabilityDetail(true, 0);

        /**
         * Checks the range.
         *
         * @throws IllegalArgumentException when alternatives are out of range, or wanted without the tokens
         */
        public LogProbabilityDetail {
            if (alternatives < 0 || alternatives > 20 || alternatives > 0 && !wanted) {
                throw new IllegalArgumentException("0 to 20 alternatives of wanted tokens: " + alternatives);
            }
        }
    }

    /**
     * Copies the stops and checks the ranges.
     *
     * @throws IllegalArgumentException when a number is out of range or a stop is empty
     */
    public CompletionRequest {
        stop = List.copyOf(stop);
        if (samples < 1 || maximumTokens < 1) {
            throw new IllegalArgumentException("at least one completion of one token must be asked for: " + samples
                    + ", " + maximumTokens);
        }
        if (!(temperature >= 0) || !Double.isFinite(temperature)) {
            throw new IllegalArgumentException("temperature must be finite and 0 or greater: " + temperature);
        }
        if (!(topP > 0 && topP <= 1)) {
            throw new IllegalArgumentException("top-p must be greater than 0 and at most 1: " + topP);
        }
        if (stop.contains("")) {
            throw new IllegalArgumentException("an empty text cannot end a completion");
        }
    }

    /**
     * One greedy completion.
     *
     * @param prompt        the text or conversation
     * @param maximumTokens the greatest number of new tokens
     * @return the request
     */
    public static CompletionRequest greedy(Prompt prompt, int maximumTokens) {
        return new CompletionRequest(prompt, 1, maximumTokens, 0, 1, Optional.empty(), List.of(),
                LogProbabilityDetail.NONE);
    }

    /**
     * Several completions drawn at random.
     *
     * @param prompt        the text or conversation
     * @param samples       how many
     * @param maximumTokens the greatest number of new tokens of each
     * @param temperature   greater than 0
     * @param seed          what sampling starts from
     * @return the request
     */
    public static CompletionRequest sampled(Prompt prompt, int samples, int maximumTokens, double temperature,
            long seed) {
        return new CompletionRequest(prompt, samples, maximumTokens, temperature, 1, Optional.of(seed), List.of(),
                LogProbabilityDetail.NONE);
    }

    /**
     * The same request with other stops.
     *
     * @param texts what ends a completion
     * @return the changed request
     */
    public CompletionRequest stoppingAt(List<String> texts) {
        return new CompletionRequest(prompt, samples, maximumTokens, temperature, topP, seed, texts,
                logProbabilities);
    }

    /**
     * The same request with another report of tokens.
     *
     * @param detail what is reported
     * @return the changed request
     */
    public CompletionRequest with(LogProbabilityDetail detail) {
        return new CompletionRequest(prompt, samples, maximumTokens, temperature, topP, seed, stop, detail);
    }
}
