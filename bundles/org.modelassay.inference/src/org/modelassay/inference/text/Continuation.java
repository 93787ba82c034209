/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.text;

import java.nio.charset.StandardCharsets;

import org.modelassay.inference.text.Tokenizer.SpecialTokens;

/**
 * A context and the continuation to be scored, tokenised together, as the lm-evaluation-harness does it.
 *
 * @param context      the tokens that are given, at least one
 * @param continuation the tokens that are scored
 * @param bytes        the length of the continuation's text in UTF-8, for figures per byte
 */
public record Continuation(TokenIds context, TokenIds continuation, int bytes) {

    /**
     * Tokenises a pair of texts.
     * <p>
     * Blanks at the end of the context move to the continuation. Both are tokenised as one text; the context takes as
     * many tokens as it has alone. Special tokens are those of the tokenizer's template, and the first one never stands
     * twice. An empty context becomes the given first token, unless the template has added it already.
     *
     * @param tokenizer    the tokenizer
     * @param context      the text that is given, possibly empty
     * @param continuation the text that is scored, not empty
     * @param first        the token that begins a sequence (or ends one, for models without such a token)
     * @return the tokens
     * @throws IllegalArgumentException when nothing is left to be scored
     */
    public static Continuation of(Tokenizer tokenizer, String context, String continuation, int first) {
        String given = context.stripTrailing();
        String scored = context.substring(given.length()) + continuation;
        TokenIds whole = once(first, tokenizer.encode(given + scored, SpecialTokens.ADD).ids());
        TokenIds alone = once(first, tokenizer.encode(given, SpecialTokens.ADD).ids());
        int boundary = Math.min(alone.size(), whole.size());
        TokenIds before = boundary == 0 ? TokenIds.of(first) : whole.slice(0, boundary);
        TokenIds after = whole.slice(boundary, whole.size());
        if (after.isEmpty()) {
            throw new IllegalArgumentException("no token of the continuation is left to be scored");
        }
        int bytes = scored.getBytes(StandardCharsets.UTF_8).length;
        return new Continuation(before, after, bytes);
    }

    private static TokenIds once(int first, TokenIds ids) {
        boolean twice = ids.size() > 1 && ids.get(0) == first && ids.get(1) == first;
        return twice ? ids.slice(1, ids.size()) : ids;
    }
}
