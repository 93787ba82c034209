/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.sparsity.internal.pass;

import java.util.List;
import java.util.Optional;

import org.modelassay.analyser.sparsity.internal.tally.MagnitudeTally;
import org.modelassay.analyser.sparsity.internal.tally.PairTally;
import org.modelassay.analyser.sparsity.internal.tally.TouchTally;

/**
 * What was counted in a chunk, or in a whole tensor once its chunks are merged in order.
 *
 * @param parts      one tally for each part of the tensor
 * @param magnitudes magnitudes of the sampled blocks
 * @param touches    rows and columns, for a matrix
 */
public record ChunkTally(List<PairTally> parts, MagnitudeTally magnitudes, Optional<TouchTally> touches) {

    /** Copies the list. */
    public ChunkTally {
        parts = List.copyOf(parts);
    }

    /**
     * Appends the chunk that follows; this tally takes its counts in.
     *
     * @param following the next chunk of the same tensor
     * @return the tally of both
     */
    public ChunkTally merge(ChunkTally following) {
        for (int i = 0; i < parts.size(); i++) {
            parts.get(i).merge(following.parts.get(i));
        }
        touches.ifPresent(mine -> mine.merge(following.touches.orElseThrow()));
        return new ChunkTally(parts, magnitudes.plus(following.magnitudes), touches);
    }

    /**
     * All parts together.
     *
     * @return a new tally
     */
    public PairTally total() {
        PairTally total = new PairTally();
        parts.forEach(total::merge);
        return total;
    }
}
