/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.openai.internal.client;

import java.util.ArrayList;
import java.util.List;

import org.modelassay.inference.completion.TokenLogProbability;

/** Finds the tokens of a continuation in the echo of a whole text. */
final class Echo {

    private Echo() {
    }

    /**
     * The tokens that end behind the context. Tokens before the text, such as the one that begins a sequence, are not
     * part of it.
     */
    static List<TokenLogProbability> after(String context, String text, List<TokenLogProbability> tokens) {
        int length = tokens.stream().mapToInt(token -> token.token().length()).sum();
        int end = text.length() - length;
        List<TokenLogProbability> found = new ArrayList<>();
        for (TokenLogProbability token : tokens) {
            end += token.token().length();
            if (end > context.length()) {
                found.add(token);
            }
        }
        return found;
    }
}
