/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.python.internal.parser;

import org.modelassay.python.internal.lexer.Token;

/**
 * The parts of a string token.
 *
 * @param prefix the letters before the quotes
 * @param body   what is between the quotes
 * @param quotes how many quotes begin and end it, 1 or 3
 */
record StringLiteral(String prefix, String body, int quotes) {

    static StringLiteral of(Token token) {
        String text = token.text();
        int start = 0;
        while (text.charAt(start) != '\'' && text.charAt(start) != '"') {
            start++;
        }
        String one = text.substring(start, start + 1);
        int quotes = text.length() - start >= 6 && text.startsWith(one.repeat(3), start) ? 3 : 1;
        return new StringLiteral(text.substring(0, start), text.substring(start + quotes, text.length() - quotes),
                quotes);
    }

    boolean isBytes() {
        return has('b');
    }

    boolean isRaw() {
        return has('r');
    }

    boolean isFormatted() {
        return has('f');
    }

    int bodyStart() {
        return prefix.length() + quotes;
    }

    private boolean has(char letter) {
        return prefix.indexOf(letter) >= 0 || prefix.indexOf(Character.toUpperCase(letter)) >= 0;
    }
}
