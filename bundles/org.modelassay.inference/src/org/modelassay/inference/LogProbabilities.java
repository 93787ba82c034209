/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference;

import java.util.List;

import org.modelassay.inference.text.TokenIds;

/**
 * How probable a continuation is.
 *
 * @param tokens   the tokens that were scored
 * @param perToken the natural logarithm of the probability of each
 * @param greedy   for each, whether no other token has a greater logit
 */
public record LogProbabilities(TokenIds tokens, List<Double> perToken, List<Boolean> greedy) {

    /** Copies the lists. */
    public LogProbabilities {
        perToken = List.copyOf(perToken);
        greedy = List.copyOf(greedy);
    }

    /**
     * The logarithm of the probability of the whole continuation.
     *
     * @return the sum, in nats
     */
    public double sum() {
        return perToken.stream().mapToDouble(Double::doubleValue).sum();
    }

    /**
     * Whether greedy decoding would have written the whole continuation.
     *
     * @return true when every token has the greatest logit
     */
    public boolean isGreedy() {
        return !greedy.contains(Boolean.FALSE);
    }
}
