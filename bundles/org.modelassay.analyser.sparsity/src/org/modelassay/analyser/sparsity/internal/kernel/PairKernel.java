/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.sparsity.internal.kernel;

import java.lang.foreign.MemorySegment;

import org.modelassay.analyser.sparsity.internal.tally.MagnitudeTally;
import org.modelassay.analyser.sparsity.internal.tally.PairTally;

/** Tallies a run of weight pairs, block by block, on one thread. */
public interface PairKernel {

    /** The most elements in a block: many, as a processor starts reading ahead anew in each. */
    int BLOCK = 16384;

    /**
     * Takes the next block.
     *
     * @param base    where the block is
     * @param changed takes a bit for each element, set where the stored bits differ, the lowest of the first word
     *                first; bits beyond the block are cleared up to a whole word
     */
    void accept(Block base, long[] changed);

    /**
     * Ends the run.
     *
     * @return what was counted
     */
    PairTally finish();

    /**
     * The magnitudes of the blocks that were sampled.
     *
     * @return the tally, empty for dtypes without magnitudes
     */
    MagnitudeTally magnitudes();

    /**
     * A block of pairs.
     *
     * @param base        memory of the weights before
     * @param baseOffset  the first byte in it
     * @param tuned       memory of the weights after
     * @param tunedOffset the first byte in it
     * @param elements    how many pairs, at most {@link #BLOCK}
     * @param sampled     whether magnitudes are to be counted
     */
    record Block(MemorySegment base, long baseOffset, MemorySegment tuned, long tunedOffset, int elements,
            boolean sampled) {
    }
}
