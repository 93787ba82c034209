/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.report.text;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * Foreign text in HTML and XML: nothing in it is markup, and nothing in it is invisible.
 *
 * <p>Control characters, characters that turn the direction of text, and invisible ones are shown by a symbol or their
 * number; halves of surrogate pairs and characters that XML forbids become the replacement character.
 */
public final class Markup {

    private Markup() {
    }

    /**
     * Text for the content of an element; line feeds and tabs stay.
     *
     * @param text any text, {@code null} for none
     * @return the escaped text
     */
    public static String text(@Nullable String text) {
        return escaped(text, true);
    }

    /**
     * Text for an attribute or a label: in one line, with line feeds and tabs shown as symbols.
     *
     * @param text any text, {@code null} for none
     * @return the escaped text
     */
    public static String label(@Nullable String text) {
        return escaped(text, false);
    }

    /**
     * Text in one line with everything invisible shown, not yet escaped.
     *
     * @param text any text
     * @return the text a reader sees
     */
    public static String visible(String text) {
        StringBuilder result = new StringBuilder(text.length());
        text.codePoints().forEach(c -> show(result, c));
        return result.toString();
    }

    private static String escaped(@Nullable String text, boolean lines) {
        if (text == null) {
            return "";
        }
        StringBuilder result = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            if (lines && (c == '\n' || c == '\t')) {
                result.append((char) c);
            } else {
                escape(result, c);
            }
        });
        return result.toString();
    }

    private static void escape(StringBuilder result, int c) {
        switch (c) {
        case '&' -> result.append("&amp;");
        case '<' -> result.append("&lt;");
        case '>' -> result.append("&gt;");
        case '"' -> result.append("&quot;");
        case '\'' -> result.append("&#39;");
        default -> show(result, c);
        }
    }

    private static void show(StringBuilder result, int c) {
        if (c < 0x20) {
            result.append((char) (0x2400 + c));
        } else if (c == 0x7f) {
            result.append('\u2421');
        } else if (c >= 0xd800 && c < 0xe000 || (c & 0xfffe) == 0xfffe) {
            result.append('\ufffd');
        } else if (isInvisible(c)) {
            result.append(String.format(Locale.ROOT, "\u27e8U+%04X\u27e9", c));
        } else {
            result.appendCodePoint(c);
        }
    }

    private static boolean isInvisible(int c) {
        boolean turns = c == 0x61c || c == 0x200e || c == 0x200f || c >= 0x202a && c <= 0x202e
                || c >= 0x2066 && c <= 0x2069;
        boolean hidden = c >= 0x80 && c < 0xa0 || c == 0xad || c == 0x200b || c == 0x2028 || c == 0x2029
                || c >= 0x2060 && c <= 0x2064 || c == 0xfeff || c >= 0xe0000 && c <= 0xe007f;
        return turns || hidden;
    }
}
