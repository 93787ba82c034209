/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.sparsity.internal.pass;

import java.io.IOException;

/** Takes which pairs of a chunk changed, in order. */
@FunctionalInterface
public interface ChunkSink {

    /** A sink that forgets. */
    ChunkSink NONE = (first, elements, words) -> {
        // nobody asked
    };

    /**
     * Takes the next block.
     *
     * @param first    its first element in the tensor
     * @param elements how many
     * @param words    a bit for each, the lowest of the first word first; valid during the call only
     * @throws IOException when they cannot be kept
     */
    void accept(long first, int elements, long[] words) throws IOException;
}
