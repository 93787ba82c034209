/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.fingerprint.internal.generate;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

import org.modelassay.inference.text.TokenIds;
import org.modelassay.inference.text.Tokenizer;
import org.modelassay.inference.text.Tokenizer.SpecialTokens;

/** Which tokens are words. */
final class Vocabulary {

    private static final int SHORTEST_START = 3;

    private final BitSet words = new BitSet();
    private final List<String> starts;
    private final int size;

    Vocabulary(Tokenizer tokenizer, int size, int shortest) {
        this.size = size;
        List<String> texts = IntStream.range(0, size)
                .mapToObj(token -> tokenizer.decode(TokenIds.of(token), SpecialTokens.NONE).strip()).toList();
        for (int token = 0; token < size; token++) {
            if (texts.get(token).length() >= shortest && isPlain(texts.get(token))) {
                words.set(token);
            }
        }
        starts = texts.stream().filter(text -> text.length() >= SHORTEST_START && isPlain(text)).distinct().sorted()
                .toList();
    }

    private static boolean isPlain(String text) {
        return text.chars().allMatch(c -> c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z');
    }

    int size() {
        return size;
    }

    boolean isWord(int token) {
        return words.get(token);
    }

    /** Texts of tokens with which keys may start. */
    List<String> starts() {
        return starts;
    }
}
