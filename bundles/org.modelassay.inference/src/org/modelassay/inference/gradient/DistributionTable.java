/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.gradient;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Objects;

/**
 * Given distributions over the vocabulary, one for each row, of which only probabilities above 0 are kept: what often
 * follows each token, for example. Immutable; objectives refer to its rows, so that a provider keeps it once.
 */
public final class DistributionTable {

    private static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT_UNALIGNED;

    private static final ValueLayout.OfFloat FLOAT = ValueLayout.JAVA_FLOAT_UNALIGNED;

    private final int vocabulary;

    private final long[] starts;

    private final MemorySegment columns;

    private final MemorySegment probabilities;

    /**
     * A table over memory that its owner promises never to change or release while the table is reachable.
     *
     * @param vocabulary    the number of token ids
     * @param starts        where each row begins in the two arrays, and where the last one ends; copied
     * @param columns       token ids, four bytes each in the machine's byte order
     * @param probabilities their probabilities as float32 in the machine's byte order
     * @throws IllegalArgumentException when the rows do not fit the arrays, or an id is outside the vocabulary
     */
    public DistributionTable(int vocabulary, long[] starts, MemorySegment columns, MemorySegment probabilities) {
        this.vocabulary = vocabulary;
        this.starts = starts.clone();
        this.columns = columns.asReadOnly();
        this.probabilities = probabilities.asReadOnly();
        long entries = starts.length == 0 ? -1 : starts[starts.length - 1];
        if (entries < 0 || starts[0] != 0 || columns.byteSize() != entries * Integer.BYTES
                || probabilities.byteSize() != entries * Float.BYTES) {
            throw new IllegalArgumentException(columns.byteSize() + " bytes of ids and " + probabilities.byteSize()
                    + " bytes of probabilities for " + entries + " entries");
        }
        for (int row = 0; row < rows(); row++) {
            if (starts[row] > starts[row + 1]) {
                throw new IllegalArgumentException("row " + row + " ends before it begins");
            }
        }
        for (long entry = 0; entry < entries; entry++) {
            Objects.checkIndex(column(entry), vocabulary);
        }
    }

    /**
     * The number of token ids.
     *
     * @return the width of a row
     */
    public int vocabulary() {
        return vocabulary;
    }

    /**
     * The number of distributions.
     *
     * @return the rows
     */
    public int rows() {
        return starts.length - 1;
    }

    /**
     * Where a row begins.
     *
     * @param row from 0 to {@link #rows()}, the last of which is the number of all entries
     * @return the index of its first entry
     */
    public long start(int row) {
        return starts[row];
    }

    /**
     * The token of an entry.
     *
     * @param entry from 0
     * @return its id
     */
    public int column(long entry) {
        return columns.get(INT, entry * Integer.BYTES);
    }

    /**
     * The probability of an entry.
     *
     * @param entry from 0
     * @return its probability
     */
    public float probability(long entry) {
        return probabilities.get(FLOAT, entry * Float.BYTES);
    }

    /**
     * Where each row begins, and where the last ends.
     *
     * @return one number more than there are rows
     */
    public long[] starts() {
        return starts.clone();
    }

    /**
     * All token ids, row after row.
     *
     * @return a read-only segment of four bytes per entry, in the machine's byte order
     */
    public MemorySegment columns() {
        return columns;
    }

    /**
     * All probabilities, row after row.
     *
     * @return a read-only segment of four bytes per entry, in the machine's byte order
     */
    public MemorySegment probabilities() {
        return probabilities;
    }
}
