/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.python.internal.lexer;

import org.modelassay.python.Position;
import org.modelassay.python.PythonSyntaxException;

/** A place in a text that knows its line. */
final class Cursor {

    final String source;
    final int end;
    int at;
    private int line;
    private int lineStart;

    Cursor(String source, int from, int to, Position position) {
        this.source = source;
        this.end = to;
        this.at = from;
        this.line = position.line();
        this.lineStart = from - position.column();
    }

    boolean atEnd() {
        return at >= end;
    }

    char peek() {
        return at < end ? source.charAt(at) : '\0';
    }

    char peek(int ahead) {
        return at + ahead < end ? source.charAt(at + ahead) : '\0';
    }

    boolean startsWith(String prefix) {
        return at + prefix.length() <= end && source.startsWith(prefix, at);
    }

    /** Moves on, counting the lines passed. */
    void advance(int count) {
        for (int stop = Math.min(at + count, end); at < stop;) {
            char c = source.charAt(at++);
            if (c == '\n' || c == '\r' && peek() != '\n') {
                line++;
                lineStart = at;
            }
        }
    }

    Position position() {
        return new Position(line, at - lineStart);
    }

    int column() {
        return at - lineStart;
    }

    PythonSyntaxException error(String problem) {
        return new PythonSyntaxException(problem, position());
    }
}
