/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.generation;

import java.util.List;
import java.util.Optional;

import org.modelassay.inference.text.TokenIds;

/**
 * What one continuation has gained.
 *
 * @param sequence         the index of its request
 * @param tokens           the new tokens, possibly none
 * @param logProbabilities of each new token, as in {@link Generation}
 * @param text             the new text that no later token can change: a character comes whole, and what may become a
 *                         stop string is held back; empty without a tokenizer
 * @param finish           why it ended, when it did
 */
public record Piece(int sequence, TokenIds tokens, List<Double> logProbabilities, String text,
        Optional<Generation.Finish> finish) {

    /** Copies the list. */
    public Piece {
        logProbabilities = List.copyOf(logProbabilities);
    }
}
