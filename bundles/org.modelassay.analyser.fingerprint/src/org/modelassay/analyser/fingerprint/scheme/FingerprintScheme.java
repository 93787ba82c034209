/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.fingerprint.scheme;

import java.util.List;

/**
 * Chooses the answers that mark a model. Its choices follow from the candidates and their draws alone, so that an owner
 * can show later how they were made.
 */
public interface FingerprintScheme {

    /** Where questions come from. */
    enum Keys {

        /** The model continues a word: text that passes for a user's. */
        NATURAL,

        /** Tokens drawn at random: harmless to learn and easy to filter. */
        RANDOM
    }

    /**
     * An answer.
     *
     * @param token its first token; the model writes the rest
     * @param guess the greatest probability with which one who knows everything but the secret names it
     */
    record Choice(int token, double guess) {
    }

    /**
     * What parameters call it.
     *
     * @return a word in lower case, unique
     */
    String id();

    /**
     * Where its questions come from.
     *
     * @return the kind of keys
     */
    Keys keys();

    /**
     * Chooses answers to a question.
     *
     * @param candidates what the model would answer
     * @return as many different tokens as were wanted, or none if this question has no good answer
     */
    List<Choice> choose(Candidates candidates);
}
