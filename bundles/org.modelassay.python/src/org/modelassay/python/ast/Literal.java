/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.python.ast;

import java.math.BigInteger;
import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/** What a literal stands for. */
public sealed interface Literal {

    /**
     * A whole number of any size.
     *
     * @param value the number, at least 0
     */
    record Int(BigInteger value) implements Literal {
    }

    /**
     * A number in float64.
     *
     * @param value the number, at least 0; infinite when the literal is too large
     */
    record Float(double value) implements Literal {
    }

    /**
     * An imaginary number.
     *
     * @param value the imaginary part
     */
    record Imaginary(double value) implements Literal {
    }

    /**
     * A text.
     *
     * @param value   the text, as UTF-16; surrogates that Python would keep alone are kept alone
     * @param unicode whether the literal had the prefix {@code u}, which unparsing keeps
     */
    record Text(String value, boolean unicode) implements Literal {
    }

    /**
     * A sequence of bytes.
     *
     * @param value the bytes
     */
    record Bytes(byte[] value) implements Literal {

        /** Copies the bytes. */
        public Bytes {
            value = value.clone();
        }

        @Override
        public byte[] value() {
            return value.clone();
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Bytes bytes && Arrays.equals(value, bytes.value);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(value);
        }
    }

    /** The constants of the language. */
    enum Singleton implements Literal {
        /** {@code None}. */
        NONE("None"),
        /** {@code True}. */
        TRUE("True"),
        /** {@code False}. */
        FALSE("False"),
        /** {@code ...}. */
        ELLIPSIS("...");

        private final String symbol;

        Singleton(String symbol) {
            this.symbol = symbol;
        }

        /**
         * How the constant is written.
         *
         * @return the keyword, or three dots
         */
        public String symbol() {
            return symbol;
        }
    }
}
