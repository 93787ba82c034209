/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference;

import org.modelassay.inference.text.TokenIds;

/**
 * What a model thinks of each token of a sequence, given those before it.
 *
 * @param tokens           the sequence of n tokens
 * @param logProbabilities [n - 1]: the natural logarithm of the probability of each token from the second on
 * @param predicted        n tokens: the one with the greatest logit after each position, the lowest id among equals
 * @param predictedLogs    [n]: the natural logarithm of its probability
 */
public record SequenceScores(TokenIds tokens, FloatTensor logProbabilities, TokenIds predicted,
        FloatTensor predictedLogs) {

    /**
     * The mean surprise per token.
     *
     * @return nats per predicted token; not a number for a single token
     */
    public double crossEntropy() {
        double sum = 0;
        for (float value : logProbabilities.toArray()) {
            sum -= value;
        }
        return sum / (tokens.size() - 1);
    }
}
