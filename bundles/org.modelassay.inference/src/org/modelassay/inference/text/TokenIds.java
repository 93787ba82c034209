/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.text;

import java.util.Arrays;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/** An immutable sequence of token ids. */
public final class TokenIds {

    /** The sequence without tokens. */
    public static final TokenIds EMPTY = new TokenIds(new int[0]);

    private final int[] ids;

    private TokenIds(int[] ids) {
        this.ids = ids;
    }

    /**
     * A sequence of the given ids.
     *
     * @param ids the ids, copied
     * @return the sequence
     */
    public static TokenIds of(int... ids) {
        return new TokenIds(ids.clone());
    }

    /**
     * How many tokens there are.
     *
     * @return the length
     */
    public int size() {
        return ids.length;
    }

    /**
     * Whether there is no token.
     *
     * @return true for the empty sequence
     */
    public boolean isEmpty() {
        return ids.length == 0;
    }

    /**
     * One id.
     *
     * @param index from 0 to {@link #size()} - 1
     * @return the id
     */
    public int get(int index) {
        return ids[index];
    }

    /**
     * A part of this sequence.
     *
     * @param from the first index
     * @param to   the index after the last
     * @return the part
     */
    public TokenIds slice(int from, int to) {
        Objects.checkFromToIndex(from, to, ids.length);
        return new TokenIds(Arrays.copyOfRange(ids, from, to));
    }

    /**
     * This sequence followed by another.
     *
     * @param next what follows
     * @return the joined sequence
     */
    public TokenIds then(TokenIds next) {
        int[] all = Arrays.copyOf(ids, ids.length + next.ids.length);
        System.arraycopy(next.ids, 0, all, ids.length, next.ids.length);
        return new TokenIds(all);
    }

    /**
     * A copy of the ids.
     *
     * @return the ids
     */
    public int[] toArray() {
        return ids.clone();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TokenIds that && Arrays.equals(ids, that.ids);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(ids);
    }

    @Override
    public String toString() {
        return Arrays.toString(ids);
    }
}
