/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.python.internal.unparser;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** How text is written between quotes. */
final class Quotes {

    static final List<String> ALL = List.of("'", "\"", "\"\"\"", "'''");
    static final List<String> TRIPLE = List.of("\"\"\"", "'''");

    /**
     * A text made ready for quotes.
     *
     * @param body   the text with escapes
     * @param quotes the quotes it can stand in, the preferred first; never empty
     */
    record Quoted(String body, List<String> quotes) {

        String text() {
            return quotes.getFirst() + body + quotes.getFirst();
        }
    }

    private Quotes() {
    }

    /** Python's {@code repr} of a text. */
    static String repr(String text) {
        return repr(text, preferred(text));
    }

    /** Python's {@code repr} of a text, in the given quote. */
    static String repr(String text, char quote) {
        StringBuilder out = new StringBuilder(text.length() + 2).append(quote);
        text.codePoints().forEach(c -> {
            if (c == quote || c == '\\') {
                out.append('\\').append((char) c);
            } else if (isPrintable(c)) {
                out.appendCodePoint(c);
            } else {
                escape(out, c);
            }
        });
        return out.append(quote).toString();
    }

    private static char preferred(String text) {
        return text.indexOf('\'') >= 0 && text.indexOf('"') < 0 ? '"' : '\'';
    }

    /** Python's {@code repr} of bytes. */
    static String repr(byte[] bytes) {
        String latin = new String(bytes, StandardCharsets.ISO_8859_1);
        char quote = preferred(latin);
        StringBuilder out = new StringBuilder("b").append(quote);
        for (char c : latin.toCharArray()) {
            if (c == quote || c == '\\') {
                out.append('\\').append(c);
            } else if (c >= ' ' && c < 127) {
                out.append(c);
            } else {
                escape(out, c);
            }
        }
        return out.append(quote).toString();
    }

    /** Finds quotes of the given kinds that need the fewest escapes. */
    static Quoted minimal(String text, List<String> kinds, boolean escapesWhiteSpace) {
        StringBuilder escaped = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if ((c == '\n' || c == '\t') && !escapesWhiteSpace || c != '\\' && isPrintable(c)) {
                escaped.appendCodePoint(c);
            } else if (c == '\\') {
                escaped.append("\\\\");
            } else {
                escape(escaped, c);
            }
        });
        String body = escaped.toString();
        List<String> possible = new ArrayList<>(kinds);
        possible.removeIf(quote -> body.contains(quote) || quote.length() == 1 && body.indexOf('\n') >= 0);
        return possible.isEmpty() ? fallback(text, kinds) : ordered(body, possible);
    }

    private static Quoted fallback(String text, List<String> kinds) {
        String repr = repr(text);
        String first = repr.substring(0, 1);
        String quote = kinds.stream().filter(kind -> kind.contains(first)).findFirst().orElse(first);
        return new Quoted(repr.substring(1, repr.length() - 1), List.of(quote));
    }

    /** Prefers quotes that differ from the last character, which would need an escape. */
    private static Quoted ordered(String body, List<String> possible) {
        if (body.isEmpty()) {
            return new Quoted(body, possible);
        }
        char last = body.charAt(body.length() - 1);
        possible.sort(Comparator.comparing(quote -> quote.charAt(0) == last));
        if (possible.getFirst().charAt(0) == last) {
            return new Quoted(body.substring(0, body.length() - 1) + "\\" + last, possible);
        }
        return new Quoted(body, possible);
    }

    /** Whether Python's {@code str.isprintable} holds, by the Unicode version of this Java. */
    private static boolean isPrintable(int c) {
        if (c < 127) {
            return c >= ' ';
        }
        return switch (Character.getType(c)) {
        case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED,
                Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SPACE_SEPARATOR ->
                false;
        default -> true;
        };
    }

    private static void escape(StringBuilder out, int c) {
        switch (c) {
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        default -> {
            String form = c < 0x100 ? "\\x%02x" : c < 0x10000 ? "\\u%04x" : "\\U%08x";
            out.append(form.formatted(c));
        }
        }
    }
}
