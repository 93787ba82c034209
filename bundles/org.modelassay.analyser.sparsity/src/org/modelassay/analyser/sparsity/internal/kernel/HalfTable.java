/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.sparsity.internal.kernel;

import java.util.Arrays;

import org.modelassay.analyser.sparsity.internal.tally.PairTally;

/**
 * Counts changed pairs of 16-bit weights by the base's magnitude and the step to the tuned value. A cell determines
 * both magnitudes, so that everything else is computed once for each cell instead of once for each pair.
 *
 * <p>Steps reach from -24 to 38 units in the last place; rows reach over a window of magnitudes. Pairs
 * beyond either, and pairs of different sign, fall into {@link #OUTSIDE} and are tallied one by one. Rows of a step lie
 * side by side, so that the cells of common magnitudes and small steps fit the first-level cache.
 */
final class HalfTable {

    /** The step of pairs that do not differ. */
    static final int NO_STEP = 24;

    /** The step of pairs that the table cannot hold, all in row 0. */
    static final int OUTSIDE = 63;

    private static final int OCTAVES = 16;

    private final HalfFormat format;
    private final int firstRow;
    private final int rowBits;
    private final int[] counts;

    /**
     * Chooses a window.
     *
     * @param format  the number format
     * @param largest the largest magnitude pattern that is common
     */
    HalfTable(HalfFormat format, int largest) {
        this.format = format;
        int rows = OCTAVES * format.octave();
        this.rowBits = Integer.numberOfTrailingZeros(rows);
        // a margin of one octave above, and no pattern that is not finite within reach of a step
        int end =
                Math.min(format.firstNotFinite() - format.octave(), (largest / format.octave() + 2) * format.octave());
        this.firstRow = Math.max(format.octave(), end - rows);
        this.counts = new int[OUTSIDE + 1 << rowBits];
    }

    int firstRow() {
        return firstRow;
    }

    int rowBits() {
        return rowBits;
    }

    /** Counts the pairs of a block, and tallies one by one those that are outside. */
    void add(ChangedPairs pairs, PairTally tally) {
        count(pairs.cells, pairs.count, counts);
        for (int i = 0; i < pairs.outsideCount; i++) {
            int pair = pairs.outside[i];
            format.add(pairs.base[pair], pairs.tuned[pair], 1, tally);
        }
    }

    private static void count(int[] cells, int size, int[] table) {
        for (int i = 0; i < size; i++) {
            table[cells[i]]++;
        }
    }

    /** Tallies every cell and empties the table. */
    void drain(PairTally tally) {
        for (int step = 0; step < OUTSIDE; step++) {
            for (int row = 0; row < 1 << rowBits; row++) {
                int count = counts[step << rowBits | row];
                if (count != 0) {
                    int pattern = firstRow + row;
                    format.add((short) pattern, (short) (pattern + step - NO_STEP), count, tally);
                }
            }
        }
        Arrays.fill(counts, 0);
    }
}
