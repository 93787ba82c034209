/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.completion;

import java.util.List;

/**
 * How probable a given continuation is.
 *
 * @param tokens what was scored, in order; blanks at the end of the context belong to the continuation
 * @param greedy whether greedy decoding would have written all of it
 */
public record ScoredText(List<TokenLogProbability> tokens, boolean greedy) {

    /** Copies the list. */
    public ScoredText {
        tokens = List.copyOf(tokens);
    }

    /**
     * The logarithm of the probability of the whole continuation.
     *
     * @return the sum, in nats
     */
    public double sum() {
        return tokens.stream().mapToDouble(TokenLogProbability::logProbability).sum();
    }
}
