/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.bigram.internal.mask;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/** A choice among the elements of a tensor: one bit each. Immutable. */
public final class BitMask {

    private final int size;

    private final long[] words;

    private BitMask(int size, long[] words) {
        this.size = size;
        this.words = words;
    }

    /** Says which elements are chosen. */
    @FunctionalInterface
    public interface Choice {

        /**
         * Whether an element is chosen.
         *
         * @param index from 0
         * @return true when it is
         */
        boolean at(int index);
    }

    /**
     * A mask of the elements that a rule chooses.
     *
     * @param size   the number of elements
     * @param choice the rule, asked once for each in ascending order
     * @return the mask
     */
    public static BitMask of(int size, Choice choice) {
        long[] words = new long[(size + 63) / 64];
        for (int i = 0; i < size; i++) {
            if (choice.at(i)) {
                words[i >> 6] |= 1L << i;
            }
        }
        return new BitMask(size, words);
    }

    /**
     * A mask of packed bits.
     *
     * @param size  the number of elements
     * @param bytes element i is bit i % 8, the lowest first, of byte i / 8
     * @return the mask
     */
    public static BitMask unpacked(int size, byte... bytes) {
        return of(size, index -> (bytes[index >> 3] >> (index & 7) & 1) != 0);
    }

    /**
     * The bits.
     *
     * @return bytes as {@link #unpacked} takes them, unused bits being 0
     */
    public byte[] packed() {
        byte[] bytes = new byte[(size + 7) / 8];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (words[i >> 3] >>> (i & 7) * 8);
        }
        return bytes;
    }

    /**
     * The number of elements.
     *
     * @return chosen or not
     */
    public int size() {
        return size;
    }

    /**
     * Whether an element is chosen.
     *
     * @param index from 0
     * @return true when it is
     */
    public boolean get(int index) {
        return (words[index >> 6] >>> index & 1) != 0;
    }

    /**
     * How many elements are chosen.
     *
     * @return from 0 to {@link #size()}
     */
    public int count() {
        int count = 0;
        for (long word : words) {
            count += Long.bitCount(word);
        }
        return count;
    }

    /**
     * The elements that are not chosen.
     *
     * @return the other mask
     */
    public BitMask complement() {
        return of(size, index -> !get(index));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof BitMask that && size == that.size && Arrays.equals(words, that.words);
    }

    @Override
    public int hashCode() {
        return 31 * size + Arrays.hashCode(words);
    }

    @Override
    public String toString() {
        return count() + " of " + size;
    }
}
