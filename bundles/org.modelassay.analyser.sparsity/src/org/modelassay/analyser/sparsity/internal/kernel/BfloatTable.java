/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.sparsity.internal.kernel;

import java.util.Arrays;

/**
 * Counts changed pairs of bfloat16 by the base's magnitude and the step to the tuned pattern, in cells that a 16-bit
 * number names: {@code step << ROW_BITS | row}. A cell determines both magnitudes, so that everything else is computed
 * once for each cell instead of once for each pair. Rows reach over 16 octaves of magnitudes, steps from
 * {@code -NO_STEP} to {@code STEPS - NO_STEP - 1} units in the last place; no cell holds a number that is not finite.
 */
final class BfloatTable {

    /** The binary logarithm of {@link #ROWS}. */
    static final int ROW_BITS = 11;

    /** Magnitudes. */
    static final int ROWS = 1 << ROW_BITS;

    /** Steps; a power of two. */
    static final int STEPS = 1 << Short.SIZE - ROW_BITS;

    /** How far steps reach down. */
    static final short NO_STEP = 12;

    private static final HalfFormat FORMAT = HalfFormat.BFLOAT16;
    private static final int OCTAVE = FORMAT.octave();

    private final int firstRow;
    private final int[] counts = new int[1 << Short.SIZE];

    /**
     * Chooses a window.
     *
     * @param largest the largest magnitude pattern that is common
     */
    BfloatTable(int largest) {
        // a margin of one octave above, and no pattern that is not finite within reach of a step
        int end = Math.min(FORMAT.firstNotFinite() - OCTAVE, (largest / OCTAVE + 2) * OCTAVE);
        this.firstRow = Math.max(OCTAVE, end - ROWS);
    }

    int firstRow() {
        return firstRow;
    }

    /** Counts pairs. */
    void add(short[] cells, int size) {
        count(cells, size, counts);
    }

    private static void count(short[] cells, int size, int[] table) {
        for (int i = 0; i < size; i++) {
            table[cells[i] & 0xffff]++;
        }
    }

    /** Tallies every cell and empties the table. */
    void drain(BfloatTally tally) {
        for (int step = -NO_STEP; step < STEPS - NO_STEP; step++) {
            int first = (step & STEPS - 1) << ROW_BITS;
            for (int row = 0; row < ROWS; row++) {
                int count = counts[first + row];
                if (count != 0) {
                    tally.add(firstRow + row, firstRow + row + step, count);
                }
            }
        }
        Arrays.fill(counts, 0);
    }
}
