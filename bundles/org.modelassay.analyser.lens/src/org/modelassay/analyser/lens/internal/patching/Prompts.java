/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.lens.internal.patching;

import org.modelassay.inference.text.TokenIds;

/**
 * Two prompts of one length with two answers.
 *
 * @param clean     the prompt whose answer is to be restored
 * @param corrupted the prompt that is run
 * @param target    the answer of the clean prompt
 * @param foil      the answer of the corrupted prompt
 */
public record Prompts(TokenIds clean, TokenIds corrupted, int target, int foil) {

    /**
     * The number of tokens.
     *
     * @return that of either prompt
     */
    public int length() {
        return clean.size();
    }
}
