/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.sparsity.internal.kernel;

/** The changed pairs of one block of 16-bit weights, packed; reused from block to block. */
final class ChangedPairs {

    /** Stored bits before; only the first {@link #count} are valid. */
    final short[] base = new short[PairKernel.BLOCK + HalfLoops.SLACK];

    /** Stored bits after. */
    final short[] tuned = new short[PairKernel.BLOCK + HalfLoops.SLACK];

    /** The cell of the table each pair falls in. */
    final int[] cells = new int[PairKernel.BLOCK + HalfLoops.SLACK];

    /** The pairs that the table cannot hold, as indices; only the first {@link #outsideCount} are valid. */
    final int[] outside = new int[PairKernel.BLOCK + HalfLoops.SLACK];

    /** How many pairs the table cannot hold. */
    int outsideCount;

    /** How many pairs there are. */
    int count;

    void add(short before, short after) {
        base[count] = before;
        tuned[count] = after;
        count++;
    }
}
