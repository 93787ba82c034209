package org.modelassay.analyser.sparsity.internal.kernel;

/** The changed pairs of one block of 16-bit weights, packed; reused from block to block. */
final class ChangedPairs {

    /** Stored bits before; only the first {@link #count} are valid. */
    final short[] base = new short[PairKernel.BLOCK + HalfLoops.SLACK];

    /** Stored bits after. */
    final short[] tuned = new short[PairKernel.BLOCK + HalfLoops.SLACK];

    /** The cell of the table each pair falls in. */
    final int[] cells = new int[PairKernel.BLOCK + HalfLoops.SLACK];

    /** How many pairs there are. */
    int count;

    void add(short before, short after) {
        base[count] = before;
        tuned[count] = after;
        count++;
    }
}
