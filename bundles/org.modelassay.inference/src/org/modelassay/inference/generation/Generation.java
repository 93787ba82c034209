/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.generation;

import java.util.List;
import java.util.Optional;

import org.modelassay.inference.text.TokenIds;

/**
 * A continuation.
 *
 * @param tokens           the new tokens
 * @param logProbabilities the natural logarithm of each token's probability at temperature 1, before any cut
 * @param finish           why it ended
 * @param text             the new text as the difference that the new tokens make to the decoded sequence, cut before
 *                         the stop string that ended it; nothing without a tokenizer
 */
public record Generation(TokenIds tokens, List<Double> logProbabilities, Finish finish, Optional<String> text) {

    /** Why a generation ended. */
    public enum Finish {

        /** The greatest number of new tokens is reached. */
        LENGTH,

        /** A stop token was generated. */
        STOP_TOKEN,

        /** The new text contains a stop string. */
        STOP_STRING
    }

    /** Copies the list. */
    public Generation {
        logProbabilities = List.copyOf(logProbabilities);
    }
}
