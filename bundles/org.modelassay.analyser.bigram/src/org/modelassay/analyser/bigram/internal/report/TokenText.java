/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.bigram.internal.report;

import java.util.Optional;

import org.modelassay.inference.text.TokenIds;
import org.modelassay.inference.text.Tokenizer;
import org.modelassay.inference.text.Tokenizer.SpecialTokens;

/** Tokens as people read them. */
final class TokenText {

    private TokenText() {
    }

    static String of(Optional<Tokenizer> tokenizer, int... tokens) {
        return tokenizer.map(each -> each.decode(TokenIds.of(tokens), SpecialTokens.ADD))
                .map(text -> text.replace("\n", "\u21b5").replace("\t", "\u21e5")).orElse("");
    }
}
