/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.sparsity.internal.pass;

import java.util.ArrayList;
import java.util.List;

/**
 * What was counted in a tensor.
 *
 * @param pair  the tensor
 * @param tally its chunks together
 */
public record TensorTally(TensorPair pair, ChunkTally tally) {

    /**
     * Joins the chunks of each tensor.
     *
     * @param chunks  the chunks in canonical order
     * @param tallies one tally for each, in the same order; those of first chunks take in the others
     * @return one tally for each tensor
     */
    public static List<TensorTally> join(List<Chunk> chunks, List<ChunkTally> tallies) {
        List<TensorTally> joined = new ArrayList<>();
        for (int i = 0; i < chunks.size(); i++) {
            Chunk chunk = chunks.get(i);
            if (chunk.index() == 0) {
                joined.add(new TensorTally(chunk.pair(), tallies.get(i)));
            } else {
                TensorTally open = joined.removeLast();
                joined.add(new TensorTally(chunk.pair(), open.tally().merge(tallies.get(i))));
            }
        }
        return joined;
    }
}
