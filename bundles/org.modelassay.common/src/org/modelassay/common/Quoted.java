/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.common;

import java.util.Locale;

/** Text of unknown origin, made safe to print: quoted, control characters escaped, cut when long. */
public final class Quoted {

    private static final int LONGEST = 120;

    private Quoted() {
    }

    /**
     * The text in double quotes. Control, format, surrogate and unassigned characters become {@code \\uXXXX}, so that
     * no terminal obeys them; what follows the first 120 characters becomes an ellipsis and the full length.
     *
     * @param text any text
     * @return the printable form, in one line
     */
    public static String of(String text) {
        StringBuilder out = new StringBuilder(Math.min(text.length(), LONGEST) + 2).append('"');
        text.codePoints().limit(LONGEST).forEach(c -> append(out, c));
        if (text.codePointCount(0, Math.min(text.length(), 2 * LONGEST + 2)) > LONGEST) {
            out.append("... (").append(text.length()).append(" characters)");
        }
        return out.append('"').toString();
    }

    /**
     * The text without quotes and uncut, for paths: only what a terminal might obey is escaped.
     *
     * @param text any text
     * @return the printable form, in one line
     */
    public static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                out.append((char) c);
            } else {
                append(out, c);
            }
        });
        return out.toString();
    }

    private static void append(StringBuilder out, int codePoint) {
        if (codePoint == '"' || codePoint == '\\') {
            out.append('\\').appendCodePoint(codePoint);
        } else if (isPrintable(codePoint)) {
            out.appendCodePoint(codePoint);
        } else {
            for (char c : Character.toChars(codePoint)) {
                out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            }
        }
    }

    private static boolean isPrintable(int codePoint) {
        return switch (Character.getType(codePoint)) {
        case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE,
                Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
        default -> true;
        };
    }
}
