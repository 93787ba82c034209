/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.sparsity.internal.tally;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/**
 * Which columns of a matrix were changed anywhere, and how many rows nowhere; built from chunks in order. Matrices of
 * more than {@value #MOST_COLUMNS} columns have none, since every chunk keeps a bit for every column.
 */
public final class TouchTally {

    /** The most columns, half a megabyte of bits in each chunk. */
    public static final long MOST_COLUMNS = 1L << 22;

    private final long columns;
    private final long[] touchedColumns;
    private final long firstRow;
    private boolean firstTouched;
    private long lastRow;
    private boolean lastTouched;
    private long innerUntouched;

    /**
     * Starts at an element of a matrix.
     *
     * @param columns the columns of the matrix, at least 1 and at most {@link #MOST_COLUMNS}
     * @param first   the first element of the chunk, row by row
     */
    public TouchTally(long columns, long first) {
        this(columns, first / columns, new long[Math.toIntExact((columns + 63) / 64)]);
    }

    /**
     * Whether columns are few enough for a tally.
     *
     * @param columns the columns of a matrix
     * @return {@code true} up to {@link #MOST_COLUMNS}
     */
    public static boolean isKept(long columns) {
        return columns <= MOST_COLUMNS;
    }

    private TouchTally(long columns, long row, long[] touchedColumns) {
        this.columns = columns;
        this.touchedColumns = touchedColumns;
        this.firstRow = row;
        this.lastRow = row;
    }

    /**
     * Takes the changed elements of the chunk from here on.
     *
     * @param first    the first element, which follows the last one taken
     * @param elements how many
     * @param words    a bit for each, the lowest of the first word first
     */
    public void add(long first, long elements, long[] words) {
        long position = first;
        long end = first + elements;
        while (position < end) {
            long row = position / columns;
            long rowEnd = Math.min(end, (row + 1) * columns);
            if (row != lastRow) {
                next(row);
            }
            if (touch((int) (position - first), (int) (rowEnd - first), (int) (position - row * columns), words)) {
                touched();
            }
            position = rowEnd;
        }
    }

    private boolean touch(int from, int to, int column, long[] words) {
        if (((from | to | column) & 63) == 0) {
            return touchWords(from >> 6, (to - from) >> 6, column >> 6, words);
        }
        long any = 0;
        long shift = (long) column - from;
        for (int word = from >> 6; word << 6 < to; word++) {
            int start = word << 6;
            long bits = words[word] & -1L << Math.max(0, from - start);
            bits &= to - start >= 64 ? -1L : (1L << to - start) - 1;
            any |= bits;
            touchColumns(start + shift, bits);
        }
        return any != 0;
    }

    private boolean touchWords(int from, int size, int column, long[] words) {
        long[] touched = touchedColumns;
        long any = 0;
        for (int i = 0; i < size; i++) {
            long bits = words[from + i];
            any |= bits;
            touched[column + i] |= bits;
        }
        return any != 0;
    }

    private void touchColumns(long column, long bits) {
        int word = (int) (column >> 6);
        int shift = (int) column & 63;
        if (word >= 0) {
            touchedColumns[word] |= bits << shift;
        }
        if (shift != 0 && word + 1 < touchedColumns.length) {
            touchedColumns[word + 1] |= bits >>> Long.SIZE - shift;
        }
    }

    private void next(long row) {
        if (lastRow != firstRow && !lastTouched) {
            innerUntouched++;
        }
        lastRow = row;
        lastTouched = false;
    }

    private void touched() {
        lastTouched = true;
        firstTouched |= lastRow == firstRow;
    }

    /**
     * Appends the chunk that follows.
     *
     * @param following the next chunk of the same matrix
     */
    public void merge(TouchTally following) {
        for (int i = 0; i < touchedColumns.length; i++) {
            touchedColumns[i] |= following.touchedColumns[i];
        }
        if (following.firstRow != lastRow) {
            next(following.firstRow);
        }
        if (following.firstTouched) {
            touched();
        }
        if (following.lastRow != following.firstRow) {
            next(following.lastRow);
            lastTouched = following.lastTouched;
        }
        innerUntouched += following.innerUntouched;
    }

    /**
     * How many rows nothing changed in, once all chunks are in.
     *
     * @return the number
     */
    public long rowsUntouched() {
        long ends = firstTouched ? 0 : 1;
        return innerUntouched + ends + (lastRow != firstRow && !lastTouched ? 1 : 0);
    }

    /**
     * How many columns nothing changed in, once all chunks are in.
     *
     * @return the number
     */
    public long columnsUntouched() {
        return columns - Arrays.stream(touchedColumns).map(Long::bitCount).sum();
    }

    /**
     * Writes the state.
     *
     * @param out takes the bytes
     * @throws IOException as thrown by {@code out}
     */
    public void write(DataOutput out) throws IOException {
        out.writeLong(columns);
        out.writeLong(firstRow);
        out.writeBoolean(firstTouched);
        out.writeLong(lastRow);
        out.writeBoolean(lastTouched);
        out.writeLong(innerUntouched);
        for (long bits : touchedColumns) {
            out.writeLong(bits);
        }
    }

    /**
     * Reads what {@link #write} has written.
     *
     * @param in gives the bytes
     * @return an equal tally
     * @throws IOException as thrown by {@code in}, or if this is no tally
     */
    public static TouchTally read(DataInput in) throws IOException {
        long columns = in.readLong();
        if (columns < 1 || !isKept(columns)) {
            throw new IOException("not the columns of a matrix: " + columns);
        }
        long row = in.readLong();
        boolean firstTouched = in.readBoolean();
        long lastRow = in.readLong();
        boolean lastTouched = in.readBoolean();
        long innerUntouched = in.readLong();
        TouchTally tally = new TouchTally(columns, row, new long[Math.toIntExact((columns + 63) / 64)]);
        tally.firstTouched = firstTouched;
        tally.lastRow = lastRow;
        tally.lastTouched = lastTouched;
        tally.innerUntouched = innerUntouched;
        for (int i = 0; i < tally.touchedColumns.length; i++) {
            tally.touchedColumns[i] = in.readLong();
        }
        return tally;
    }
}
