/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.djl.internal.decoder;

import org.modelassay.inference.text.TokenIds;

/** What a pass computes after its last block. */
sealed interface Output {

    /** Nothing but captures. */
    record Nothing() implements Output {
    }

    /** The logits of the last position. */
    record LastLogits() implements Output {
    }

    /** The token with the greatest logit at the last position, and the logarithm of its probability. */
    record GreedyToken() implements Output {
    }

    /** The logits of every position. */
    record AllLogits() implements Output {
    }

    /**
     * The log-probabilities of given tokens.
     *
     * @param targets the tokens
     * @param first   the position that predicts the first of them
     */
    record Scores(TokenIds targets, int first) implements Output {
    }
}
