/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.text;

/** Turns text into token ids and back. Safe for use by many threads. */
public interface Tokenizer {

    /** Whether the tokenizer's own template adds special tokens such as the one that begins a sequence. */
    enum SpecialTokens {

        /** Add what the tokenizer's template says. */
        ADD,

        /** Text only. */
        NONE
    }

    /**
     * The tokens of a text, never truncated or padded.
     *
     * @param text    the text
     * @param special whether special tokens are added
     * @return ids and their places
     */
    Encoding encode(String text, SpecialTokens special);

    /**
     * The text of some tokens.
     *
     * @param ids     the tokens
     * @param special {@link SpecialTokens#ADD} to show special tokens, {@link SpecialTokens#NONE} to leave them out
     * @return the text; bytes that are no UTF-8 appear as U+FFFD
     */
    String decode(TokenIds ids, SpecialTokens special);
}
