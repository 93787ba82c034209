/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.sparsity.internal.tally;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.function.IntToLongFunction;

/**
 * How many weights there are of each magnitude, and how many of them changed in a bit: the magnitude is the stored
 * pattern without its sign for 16-bit formats, and the upper half of the binary32 pattern otherwise.
 */
public final class MagnitudeTally {

    /** How many patterns there are. */
    public static final int PATTERNS = 1 << 15;

    private final int[] patterns;
    private final long[] elements;
    private final long[] changed;

    private MagnitudeTally(int[] patterns, long[] elements, long[] changed) {
        this.patterns = patterns;
        this.elements = elements;
        this.changed = changed;
    }

    /**
     * A tally of nothing.
     *
     * @return the tally
     */
    public static MagnitudeTally empty() {
        return new MagnitudeTally(new int[0], new long[0], new long[0]);
    }

    /**
     * Takes counters.
     *
     * @param counters two for each pattern: of weights that stayed and of weights that changed
     * @return a compact copy
     */
    public static MagnitudeTally of(int[] counters) {
        return of(pattern -> counters[2 * pattern], pattern -> counters[2 * pattern + 1]);
    }

    /**
     * Takes counters.
     *
     * @param counters two for each pattern: of weights that stayed and of weights that changed
     * @return a compact copy
     */
    public static MagnitudeTally of(long[] counters) {
        return of(pattern -> counters[2 * pattern], pattern -> counters[2 * pattern + 1]);
    }

    private static MagnitudeTally of(IntToLongFunction stayed, IntToLongFunction changed) {
        int[] used = new int[PATTERNS];
        int size = 0;
        for (int pattern = 0; pattern < PATTERNS; pattern++) {
            used[size] = pattern;
            size += (stayed.applyAsLong(pattern) | changed.applyAsLong(pattern)) != 0 ? 1 : 0;
        }
        MagnitudeTally tally = new MagnitudeTally(Arrays.copyOf(used, size), new long[size], new long[size]);
        for (int i = 0; i < size; i++) {
            tally.changed[i] = changed.applyAsLong(used[i]);
            tally.elements[i] = stayed.applyAsLong(used[i]) + tally.changed[i];
        }
        return tally;
    }

    /**
     * The counts of two parts together.
     *
     * @param other the other part
     * @return the sum
     */
    public MagnitudeTally plus(MagnitudeTally other) {
        if (other.patterns.length == 0) {
            return this;
        }
        long[] counters = new long[2 * PATTERNS];
        addTo(counters);
        other.addTo(counters);
        return of(counters);
    }

    /**
     * Adds these counts to counters.
     *
     * @param counters two for each pattern: of weights that stayed and of weights that changed
     */
    public void addTo(long[] counters) {
        for (int i = 0; i < patterns.length; i++) {
            counters[2 * patterns[i]] += elements[i] - changed[i];
            counters[2 * patterns[i] + 1] += changed[i];
        }
    }

    /**
     * How many patterns occur.
     *
     * @return the number
     */
    public int size() {
        return patterns.length;
    }

    /**
     * A pattern that occurs.
     *
     * @param index 0 to {@link #size()} - 1, by ascending magnitude
     * @return the pattern
     */
    public int pattern(int index) {
        return patterns[index];
    }

    /**
     * How many weights have the pattern.
     *
     * @param index as for {@link #pattern}
     * @return the number
     */
    public long elements(int index) {
        return elements[index];
    }

    /**
     * How many of them changed.
     *
     * @param index as for {@link #pattern}
     * @return the number
     */
    public long changed(int index) {
        return changed[index];
    }

    /**
     * How many weights were counted.
     *
     * @return the number
     */
    public long total() {
        long sum = 0;
        for (long count : elements) {
            sum += count;
        }
        return sum;
    }

    /**
     * Writes the counts; most are small, and patterns follow each other closely.
     *
     * @param out takes the bytes
     * @throws IOException as thrown by {@code out}
     */
    public void write(DataOutput out) throws IOException {
        out.writeInt(patterns.length);
        int before = 0;
        for (int i = 0; i < patterns.length; i++) {
            SmallNumbers.write(out, patterns[i] - before);
            SmallNumbers.write(out, elements[i]);
            SmallNumbers.write(out, changed[i]);
            before = patterns[i];
        }
    }

    /**
     * Reads what {@link #write} has written.
     *
     * @param in gives the bytes
     * @return an equal tally
     * @throws IOException as thrown by {@code in}, or when the bytes are no tally
     */
    public static MagnitudeTally read(DataInput in) throws IOException {
        int size = in.readInt();
        if (size < 0 || size > PATTERNS) {
            throw new IOException("not a tally of magnitudes");
        }
        MagnitudeTally tally = new MagnitudeTally(new int[size], new long[size], new long[size]);
        long pattern = 0;
        for (int i = 0; i < size; i++) {
            pattern += SmallNumbers.read(in);
            tally.elements[i] = SmallNumbers.read(in);
            tally.changed[i] = SmallNumbers.read(in);
            if (pattern >= PATTERNS || tally.changed[i] > tally.elements[i]) {
                throw new IOException("not a tally of magnitudes");
            }
            tally.patterns[i] = (int) pattern;
        }
        return tally;
    }
}
