/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.openai.internal.local;

import java.util.ArrayList;
import java.util.List;

import org.modelassay.inference.text.TokenIds;
import org.modelassay.inference.text.Tokenizer;
import org.modelassay.inference.text.Tokenizer.SpecialTokens;

/**
 * The text that each token adds. A character that several tokens share belongs to the last of them, so that the texts
 * joined are the whole.
 *
 * @param tokenizer the tokenizer
 */
record TokenTexts(Tokenizer tokenizer) {

    /** Tokenizers treat the first tokens of a text differently; so many before the token make up for it. */
    private static final int WINDOW = 8;

    /**
     * The texts of tokens.
     *
     * @param before the tokens that come first
     * @param tokens the tokens
     * @return one text for each
     */
    List<String> of(TokenIds before, TokenIds tokens) {
        TokenIds all = before.then(tokens);
        List<String> texts = new ArrayList<>(tokens.size());
        int start = Math.max(0, before.size() - WINDOW);
        int known = before.size();
        for (int i = before.size(); i < all.size(); i++) {
            String shorter = decode(all.slice(start, known));
            String longer = decode(all.slice(start, i + 1));
            boolean open = longer.endsWith("\uFFFD") && i + 1 < all.size() && i - known < WINDOW;
            texts.add(open ? "" : difference(shorter, longer));
            if (!open) {
                known = i + 1;
                start = Math.max(0, known - WINDOW);
            }
        }
        return texts;
    }

    /**
     * The text of one token by itself, after some others.
     *
     * @param before the tokens that come first
     * @param token  the token
     * @return what it adds
     */
    String of(TokenIds before, int token) {
        TokenIds last = before.slice(Math.max(0, before.size() - WINDOW), before.size());
        return difference(decode(last), decode(last.then(TokenIds.of(token))));
    }

    private static String difference(String shorter, String longer) {
        int common = 0;
        int least = Math.min(shorter.length(), longer.length());
        while (common < least && shorter.charAt(common) == longer.charAt(common)) {
            common++;
        }
        return longer.substring(common);
    }

    private String decode(TokenIds ids) {
        return ids.isEmpty() ? "" : tokenizer.decode(ids, SpecialTokens.NONE);
    }
}
