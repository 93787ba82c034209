/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.cli.internal.console;

import java.util.Locale;

/** Text for a terminal: characters that a terminal might obey are shown instead of sent. */
final class SafeText {

    private SafeText() {
    }

    /**
     * Replaces control and format characters, except the end of a line, by {@code \\uXXXX}.
     *
     * @param text any text
     * @return text that moves no cursor and reverses no reading direction
     */
    static String of(String text) {
        if (text.codePoints().noneMatch(SafeText::isDangerous)) {
            return text;
        }
        StringBuilder safe = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> append(safe, c));
        return safe.toString();
    }

    private static void append(StringBuilder safe, int codePoint) {
        if (isDangerous(codePoint)) {
            for (char c : Character.toChars(codePoint)) {
                safe.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            }
        } else {
            safe.appendCodePoint(codePoint);
        }
    }

    private static boolean isDangerous(int codePoint) {
        int type = Character.getType(codePoint);
        return codePoint != '\n' && codePoint != '\r'
                && (type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE);
    }
}
