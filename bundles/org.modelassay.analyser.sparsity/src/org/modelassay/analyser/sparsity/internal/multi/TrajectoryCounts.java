/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.sparsity.internal.multi;

import java.lang.foreign.MemorySegment;
import java.util.List;

import org.modelassay.analyser.sparsity.internal.tally.PairTally;

/** What is counted along a trajectory. Comparisons are each step with the base, then each step with the one before. */
public final class TrajectoryCounts implements MultiPass.Sink {

    private final int steps;
    private final long[] toBase;
    private final long[] toBefore;
    private final long[] touched;
    private final long[] whole = new long[4];

    /**
     * Starts with nothing.
     *
     * @param steps how many checkpoints follow the base
     */
    public TrajectoryCounts(int steps) {
        this.steps = steps;
        this.toBase = new long[steps];
        this.toBefore = new long[steps];
        this.touched = new long[steps];
    }

    @Override
    public void accept(MemorySegment base, long offset, int elements, long[][] changed) {
        for (int word = 0; word << 6 < elements; word++) {
            long ever = 0;
            for (int step = 0; step < steps; step++) {
                ever |= changed[steps + step][word];
                touched[step] += Long.bitCount(ever);
            }
            long last = changed[steps - 1][word];
            whole[1] += Long.bitCount(ever & ~last);
            whole[2] += Long.bitCount(last);
            whole[3] += Math.min(64, elements - (word << 6)) - Long.bitCount(ever);
        }
        whole[0] += elements;
    }

    /**
     * Takes the tallies of a chunk.
     *
     * @param tallies one for each comparison
     */
    public void add(List<PairTally> tallies) {
        for (int step = 0; step < steps; step++) {
            toBase[step] += tallies.get(step).bitEqual();
            toBefore[step] += tallies.get(steps + step).bitEqual();
        }
    }

    /**
     * All counts, for the journal.
     *
     * @return rows that {@link #merge} takes
     */
    public long[][] rows() {
        return new long[][] {toBase, toBefore, touched, whole};
    }

    /**
     * Adds the counts of a chunk.
     *
     * @param rows as given by {@link #rows}
     */
    public void merge(long[][] rows) {
        long[][] mine = rows();
        for (int i = 0; i < mine.length; i++) {
            for (int j = 0; j < mine[i].length; j++) {
                mine[i][j] += rows[i][j];
            }
        }
    }

    /**
     * How many weights there are.
     *
     * @return the number
     */
    public long elements() {
        return whole[0];
    }

    /**
     * Weights that changed at some step and ended where they began.
     *
     * @return the number
     */
    public long cancelled() {
        return whole[1];
    }

    /**
     * Weights that ended elsewhere than they began.
     *
     * @return the number
     */
    public long changed() {
        return whole[2];
    }

    /**
     * Weights that changed at no step.
     *
     * @return the number
     */
    public long never() {
        return whole[3];
    }

    /**
     * Weights that are at a step what they were in the base.
     *
     * @param step 0 for the first
     * @return the number
     */
    public long equalToBase(int step) {
        return toBase[step];
    }

    /**
     * Weights that are at a step what they were at the one before.
     *
     * @param step 0 for the first, which follows the base
     * @return the number
     */
    public long equalToBefore(int step) {
        return toBefore[step];
    }

    /**
     * Weights that changed at a step or earlier.
     *
     * @param step 0 for the first
     * @return the number
     */
    public long touched(int step) {
        return touched[step];
    }
}
