/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.python.internal.lexer;

import org.modelassay.python.Position;

/**
 * A token.
 *
 * @param kind  what it is
 * @param text  its text; an identifier is normalised, a string has its prefix and quotes
 * @param start the offset of its first character in the source
 * @param from  where it begins
 * @param to    where it ends, exclusive
 */
public record Token(Kind kind, String text, int start, Position from, Position to) {

    /** What a token is. */
    public enum Kind {
        /** An identifier or keyword. */
        NAME,
        /** A number. */
        NUMBER,
        /** A string, bytes or formatted string. */
        STRING,
        /** An operator or delimiter. */
        OPERATOR,
        /** The end of a statement. */
        NEWLINE,
        /** The beginning of a block. */
        INDENT,
        /** The end of a block. */
        DEDENT,
        /** The end of the source. */
        END
    }

    /**
     * Whether this is a certain keyword, operator or delimiter.
     *
     * @param symbol the text to compare with
     * @return whether the text is equal and the token is neither a string nor a number
     */
    public boolean is(String symbol) {
        return (kind == Kind.OPERATOR || kind == Kind.NAME) && text.equals(symbol);
    }
}
