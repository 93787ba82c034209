/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.python.internal.lexer;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.modelassay.python.PythonSyntaxException;

/** Finds the end of numbers. */
final class Numbers {

    private static final String DIGITS = "[0-9](?:_?[0-9])*";
    private static final Pattern NUMBER = Pattern.compile("0[xX](?:_?[0-9a-fA-F])+|0[oO](?:_?[0-7])+|0[bB](?:_?[01])+"
            + "|(?:" + DIGITS + "\\.?(?:" + DIGITS + ")?|\\." + DIGITS + ")(?:[eE][+-]?" + DIGITS + ")?[jJ]?");

    private Numbers() {
    }

    static int length(Cursor cursor) throws PythonSyntaxException {
        Matcher matcher = NUMBER.matcher(cursor.source).region(cursor.at, cursor.end);
        if (!matcher.lookingAt()) {
            throw cursor.error("invalid number");
        }
        int length = matcher.end() - cursor.at;
        char behind = cursor.peek(length);
        if (behind == '_' || Character.isDigit(behind)) {
            throw cursor.error("invalid number");
        }
        return length;
    }
}
