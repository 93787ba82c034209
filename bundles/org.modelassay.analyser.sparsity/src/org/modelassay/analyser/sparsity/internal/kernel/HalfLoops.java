/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.sparsity.internal.kernel;

/** The inner loops over pairs of 16-bit weights; implementations give equal counts. */
interface HalfLoops {

    /** Room that loops may write beyond the last valid element of an array. */
    int SLACK = 64;

    /**
     * Finds what differs, and may add up the squares of the base in the same sweep, while memory is being waited for.
     *
     * @param block    the pairs
     * @param elements how many of them to look at, a multiple of 64
     * @param words    takes a bit for each
     * @param pairs    takes the differing pairs
     * @return the sum of squares of the base read as bfloat16, in binary64; not finite if a weight is not, or if nobody
     *         has added them up
     */
    double differences(PairKernel.Block block, int elements, long[] words, ChangedPairs pairs);

    /**
     * Places changed pairs in the table: {@code step << rowBits | row}, where the row is the base's magnitude pattern
     * minus {@code firstRow} and the step is the tuned pattern minus the base's plus {@link HalfTable#NO_STEP}. What
     * does not fit falls into row 0 of step {@link HalfTable#OUTSIDE} and is listed.
     *
     * @param pairs    the pairs; their cells are filled in
     * @param firstRow the pattern of row 0
     * @param rowBits  the binary logarithm of the number of rows
     */
    void cells(ChangedPairs pairs, int firstRow, int rowBits);

    /** Whether these loops use vectors. */
    boolean isVectorised();

    /**
     * The loops for this machine: vectorised where the module jdk.incubator.vector is there and pays.
     *
     * @return the loops
     */
    static HalfLoops best() {
        return VectorSupport.AVAILABLE && VectorHalfLoops.pays() ? new VectorHalfLoops() : new ScalarHalfLoops();
    }
}
