/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.python.internal.parser;

import java.io.ByteArrayOutputStream;
import java.util.Locale;

import org.modelassay.python.Position;
import org.modelassay.python.PythonSyntaxException;

/** The escape sequences of string and bytes literals (language reference, 2.4.1). */
final class Escapes {

    private final String body;
    private final Position position;
    private final boolean wide;
    private final StringBuilder out = new StringBuilder();
    private int at;

    private Escapes(String body, Position position, boolean wide) {
        this.body = body.indexOf('\r') < 0 ? body : body.replace("\r\n", "\n").replace('\r', '\n');
        this.position = position;
        this.wide = wide;
    }

    static String text(String body, boolean raw, Position position) throws PythonSyntaxException {
        return new Escapes(body, position, true).resolve(raw);
    }

    static byte[] bytes(String body, boolean raw, Position position) throws PythonSyntaxException {
        if (body.chars().anyMatch(c -> c > 127)) {
            throw new PythonSyntaxException("bytes can only contain ASCII characters", position);
        }
        String resolved = new Escapes(body, position, false).resolve(raw);
        var bytes = new ByteArrayOutputStream(resolved.length());
        resolved.chars().forEach(bytes::write);
        return bytes.toByteArray();
    }

    private String resolve(boolean raw) throws PythonSyntaxException {
        if (raw || body.indexOf('\\') < 0) {
            return body;
        }
        while (at < body.length()) {
            char c = body.charAt(at++);
            if (c == '\\' && at < body.length()) {
                escape(body.charAt(at++));
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    private void escape(char c) throws PythonSyntaxException {
        switch (c) {
        case '\n' -> {
            // a joined line
        }
        case '\\', '\'', '"' -> out.append(c);
        case 'a' -> out.append('\u0007');
        case 'b' -> out.append('\b');
        case 'f' -> out.append('\f');
        case 'n' -> out.append('\n');
        case 'r' -> out.append('\r');
        case 't' -> out.append('\t');
        case 'v' -> out.append('\u000b');
        case 'x' -> hexadecimal(2);
        case '0', '1', '2', '3', '4', '5', '6', '7' -> octal();
        default -> further(c);
        }
    }

    private void further(char c) throws PythonSyntaxException {
        if (wide && c == 'u') {
            hexadecimal(4);
        } else if (wide && c == 'U') {
            hexadecimal(8);
        } else if (wide && c == 'N') {
            named();
        } else {
            out.append('\\').append(c);
        }
    }

    private void octal() {
        int start = at - 1;
        while (at < body.length() && at < start + 3 && body.charAt(at) >= '0' && body.charAt(at) <= '7') {
            at++;
        }
        int value = Integer.parseInt(body.substring(start, at), 8);
        out.append((char) (wide ? value : value & 0xff));
    }

    private void hexadecimal(int digits) throws PythonSyntaxException {
        int value = 0;
        for (int i = 0; i < digits; i++, at++) {
            int digit = at < body.length() ? Character.digit(body.charAt(at), 16) : -1;
            if (digit < 0) {
                throw new PythonSyntaxException("expected " + digits + " hexadecimal digits in an escape", position);
            }
            value = value << 4 | digit;
        }
        if (!Character.isValidCodePoint(value)) {
            throw new PythonSyntaxException("an escape beyond the last Unicode character", position);
        }
        out.appendCodePoint(value);
    }

    private void named() throws PythonSyntaxException {
        int close = body.indexOf('}', at);
        if (at >= body.length() || body.charAt(at) != '{' || close < 0) {
            throw new PythonSyntaxException("malformed \\N escape", position);
        }
        String name = body.substring(at + 1, close);
        try {
            // Java joins the names of ideographs with a blank and a plural
            out.appendCodePoint(Character.codePointOf(
                    name.toUpperCase(Locale.ROOT).replace("CJK UNIFIED IDEOGRAPH-", "CJK UNIFIED IDEOGRAPHS ")));
        } catch (IllegalArgumentException e) {
            throw new PythonSyntaxException("unknown Unicode character name " + name, position);
        }
        at = close + 1;
    }
}
