/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.sparsity.internal.kernel;

import java.lang.foreign.MemorySegment;

/** The inner loops over pairs of 16-bit weights; implementations give equal counts. */
interface HalfLoops {

    /** Room that loops may write beyond the last valid element of an array. */
    int SLACK = 64;

    /**
     * Finds what differs.
     *
     * @param block    the pairs
     * @param elements how many of them to look at, a multiple of 64
     * @param words    takes a bit for each
     * @param pairs    takes the differing pairs
     */
    void differences(PairKernel.Block block, int elements, long[] words, ChangedPairs pairs);

    /**
     * Places changed pairs in the table: {@code row << 6 | step}, where the row is the base's magnitude pattern minus
     * {@code firstRow} and the step is the tuned pattern minus the base's plus {@link HalfTable#NO_STEP}. What does not
     * fit falls into {@link HalfTable#OUTSIDE} and is listed.
     *
     * @param pairs    the pairs; their cells are filled in
     * @param firstRow the pattern of row 0
     * @param rows     the number of rows
     */
    void cells(ChangedPairs pairs, int firstRow, int rows);

    /**
     * The sum of squares of bfloat16 values; not finite if one of them is not.
     *
     * @param memory   where they are
     * @param offset   the first byte
     * @param elements how many, a multiple of 64
     * @return the sum, in binary64
     */
    double squares(MemorySegment memory, long offset, int elements);

    /**
     * The loops for this machine: vectorised where the module jdk.incubator.vector is there and pays.
     *
     * @return the loops
     */
    static HalfLoops best() {
        return VectorSupport.AVAILABLE ? new VectorHalfLoops() : new ScalarHalfLoops();
    }
}
