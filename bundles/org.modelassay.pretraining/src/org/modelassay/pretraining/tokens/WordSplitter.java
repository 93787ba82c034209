/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.pretraining.tokens;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a text into the pieces within which tokens lie: every numeral by itself, the rest as GPT-2 does it (Radford and
 * others 2019): words and runs of signs with the blank before them, and other blanks.
 */
final class WordSplitter {

    private static final Pattern NUMERAL = Pattern.compile("\\p{N}");

    private static final Pattern WORD = Pattern.compile(
            "'s|'t|'re|'ve|'m|'ll|'d| ?\\p{L}+| ?\\p{N}+| ?[^\\s\\p{L}\\p{N}]+|\\s+(?!\\S)|\\s+",
            Pattern.UNICODE_CHARACTER_CLASS);

    private WordSplitter() {
    }

    /**
     * Cuts a text.
     *
     * @param text  the text
     * @param words takes the pieces in order; joined they are the text
     */
    static void split(String text, Consumer<String> words) {
        Matcher numerals = NUMERAL.matcher(text);
        Matcher word = WORD.matcher(text);
        int start = 0;
        while (numerals.find()) {
            between(text, word, start, numerals.start(), words);
            words.accept(numerals.group());
            start = numerals.end();
        }
        between(text, word, start, text.length(), words);
    }

    private static void between(String text, Matcher word, int start, int end, Consumer<String> words) {
        word.region(start, end);
        while (word.find()) {
            words.accept(text.substring(word.start(), word.end()));
        }
    }
}
