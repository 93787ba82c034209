/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.python.literal;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A value of a built-in type. {@code equals} is Python's {@code ==}: numbers of different types compare by value, truth
 * values are numbers, sets and dictionaries have no order.
 */
public sealed interface PythonValue permits PythonNumber, PythonValue.Text, PythonValue.Bytes, PythonValue.Sequence,
        PythonSet, PythonDict, PythonValue.Constant {

    /**
     * Whether the value can be an element of a set or a key of a dictionary.
     *
     * @return false for lists, sets, dictionaries, and tuples that hold one
     */
    default boolean isHashable() {
        return true;
    }

    /**
     * A text.
     *
     * @param value the text
     */
    record Text(String value) implements PythonValue {
    }

    /**
     * A sequence of bytes.
     *
     * @param value the bytes
     */
    record Bytes(byte[] value) implements PythonValue {

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

    /** Values that equal only themselves. */
    enum Constant implements PythonValue {
        /** {@code None}. */
        NONE,
        /** {@code ...}. */
        ELLIPSIS
    }

    /**
     * A list or a tuple; one never equals the other.
     *
     * @param mutable  true for a list
     * @param elements the elements in order
     */
    record Sequence(boolean mutable, List<PythonValue> elements) implements PythonValue {

        /** Copies the elements. */
        public Sequence {
            elements = List.copyOf(elements);
        }

        @Override
        public boolean isHashable() {
            return !mutable && elements.stream().allMatch(PythonValue::isHashable);
        }
    }

    /**
     * A whole number.
     *
     * @param value the number
     * @return the value
     */
    static PythonValue of(long value) {
        return new PythonNumber.Int(BigInteger.valueOf(value));
    }
}
