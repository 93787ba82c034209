/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.python.internal.lexer;

import org.modelassay.python.Position;
import org.modelassay.python.PythonSyntaxException;

/** Finds the parts of replacement fields. */
public final class FieldScanner {

    private FieldScanner() {
    }

    /**
     * Where the expression of a replacement field ends.
     *
     * @param source   the text
     * @param from     the offset behind the opening brace
     * @param to       the offset at which the string ends
     * @param position where the string is, for errors
     * @return the offset of the conversion, the colon or the closing brace
     * @throws PythonSyntaxException if a string inside does not end
     */
    public static int endOfExpression(String source, int from, int to, Position position)
            throws PythonSyntaxException {
        Cursor cursor = new Cursor(source, from, to, position);
        new StringScanner(cursor).skipExpression();
        return cursor.at;
    }
}
