/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.python.internal.lexer;

import org.modelassay.python.PythonSyntaxException;

/** Finds the end of string literals, through the fields of formatted ones. */
final class StringScanner {

    private static final int DEEPEST = 100;

    private final Cursor cursor;
    private int depth;

    StringScanner(Cursor cursor) {
        this.cursor = cursor;
    }

    /** The length of a string prefix before a quote at the cursor, or -1 if no string begins here. */
    int prefixLength() {
        int length = 0;
        while (length < 3 && "rRbBuUfF".indexOf(cursor.peek(length)) >= 0 && cursor.peek(length) != '\0') {
            length++;
        }
        char quote = cursor.peek(length);
        return (quote == '\'' || quote == '"') && length < 3 ? length : -1;
    }

    /** Moves the cursor from the first character of a literal behind its last. */
    void skipLiteral(int prefixLength) throws PythonSyntaxException {
        if (++depth > DEEPEST) {
            throw cursor.error("formatted strings nested too deeply");
        }
        String prefix = cursor.source.substring(cursor.at, cursor.at + prefixLength);
        cursor.advance(prefixLength);
        String one = String.valueOf(cursor.peek());
        String quote = cursor.startsWith(one.repeat(3)) ? one.repeat(3) : one;
        cursor.advance(quote.length());
        skipBody(quote, prefix.indexOf('f') >= 0 || prefix.indexOf('F') >= 0,
                prefix.indexOf('r') >= 0 || prefix.indexOf('R') >= 0);
        cursor.advance(quote.length());
        depth--;
    }

    private void skipBody(String quote, boolean formatted, boolean raw) throws PythonSyntaxException {
        while (!cursor.startsWith(quote)) {
            char c = cursor.peek();
            if (cursor.atEnd() || quote.length() == 1 && (c == '\n' || c == '\r')) {
                throw cursor.error("unterminated string");
            } else if (c == '\\') {
                skipEscape(formatted, raw);
            } else if (formatted && (cursor.startsWith("{{") || cursor.startsWith("}}"))) {
                cursor.advance(2);
            } else if (formatted && c == '{') {
                skipField(quote);
            } else {
                cursor.advance(1);
            }
        }
    }

    private void skipEscape(boolean formatted, boolean raw) {
        if (formatted && !raw && cursor.startsWith("\\N{")) {
            int close = cursor.source.indexOf('}', cursor.at);
            cursor.advance(close < 0 ? 3 : close + 1 - cursor.at);
        } else if (formatted && (cursor.peek(1) == '{' || cursor.peek(1) == '}')) {
            cursor.advance(1);
        } else {
            cursor.advance(cursor.startsWith("\\\r\n") ? 3 : 2);
        }
    }

    /** Moves the cursor from the brace of a field behind its closing brace. */
    void skipField(String quote) throws PythonSyntaxException {
        if (++depth > DEEPEST) {
            throw cursor.error("formatted strings nested too deeply");
        }
        cursor.advance(1);
        skipExpression();
        if (cursor.peek() == '!') {
            cursor.advance(2);
        }
        if (cursor.peek() == ':') {
            skipSpecification(quote);
        }
        if (cursor.peek() != '}') {
            throw cursor.error("expected '}' in a formatted string");
        }
        cursor.advance(1);
        depth--;
    }

    /** Moves the cursor over an expression of a field, to the conversion, colon or brace behind it. */
    void skipExpression() throws PythonSyntaxException {
        int brackets = 0;
        while (!cursor.atEnd()) {
            char c = cursor.peek();
            int prefix = prefixLength();
            if (prefix >= 0) {
                skipLiteral(prefix);
                continue;
            } else if (Character.isUnicodeIdentifierStart(c) || c == '_') {
                skipName();
                continue;
            } else if (c == '(' || c == '[' || c == '{') {
                brackets++;
            } else if (brackets == 0 && (c == '}' || c == ':' || c == '!' && cursor.peek(1) != '=')) {
                return;
            } else if (c == ')' || c == ']' || c == '}') {
                brackets--;
            }
            cursor.advance(1);
        }
    }

    private void skipName() {
        while (Character.isUnicodeIdentifierPart(cursor.peek()) && cursor.peek() != '\0') {
            cursor.advance(1);
        }
    }

    private void skipSpecification(String quote) throws PythonSyntaxException {
        cursor.advance(1);
        while (cursor.peek() != '}') {
            if (cursor.atEnd() || cursor.startsWith(quote)) {
                throw cursor.error("expected '}' in a formatted string");
            } else if (cursor.peek() == '{') {
                skipField(quote);
            } else {
                cursor.advance(1);
            }
        }
    }
}
