/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.sparsity.internal.pass;

import java.util.ArrayList;
import java.util.List;

import org.modelassay.analysis.UnitOfWork;

/**
 * A run of consecutive pairs of one tensor: the unit of work. Its size is fixed, so that results depend neither on the
 * number of threads nor on their order.
 *
 * @param pair     the tensor
 * @param index    0 for the first chunk of the tensor
 * @param first    the first pair
 * @param elements how many
 */
public record Chunk(TensorPair pair, int index, long first, long elements) {

    /** The most pairs in a chunk. */
    public static final long SIZE = 1L << 24;

    static List<Chunk> of(TensorPair pair) {
        List<Chunk> chunks = new ArrayList<>();
        long first = 0;
        do {
            long elements = Math.min(SIZE, pair.elements() - first);
            chunks.add(new Chunk(pair, chunks.size(), first, elements));
            first += elements;
        } while (first < pair.elements());
        return chunks;
    }

    /**
     * The chunk as a unit of work, weighed in bytes.
     *
     * @return the unit, named after the tensor
     */
    public UnitOfWork unit() {
        long size = pair.base().dtype().size() + pair.tuned().dtype().size();
        return new UnitOfWork("tensor:" + pair.name() + "#" + index, elements * size);
    }
}
