/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.checkpoint.layout;

import java.util.List;
import java.util.Objects;

/**
 * The share of a tensor that is one matrix: some index ranges of one dimension, whole in all other dimensions.
 *
 * @param kind      what the matrix is
 * @param dimension 0 for rows (and for the only dimension of a bias), 1 for columns
 * @param ranges    ascending and disjoint; empty when the part is the whole tensor
 */
public record Part(MatrixKind kind, int dimension, List<Range> ranges) {

    /**
     * Indices of a dimension.
     *
     * @param start the first
     * @param end   the one after the last
     */
    public record Range(long start, long end) {

        /**
         * The number of indices.
         *
         * @return end minus start
         */
        public long length() {
            return end - start;
        }
    }

    /** Copies the ranges. */
    public Part {
        Objects.requireNonNull(kind, "kind");
        ranges = List.copyOf(ranges);
    }

    /**
     * A part that is the whole tensor.
     *
     * @param kind what the tensor is
     * @return the part
     */
    public static Part whole(MatrixKind kind) {
        return new Part(kind, 0, List.of());
    }

    /**
     * Whether the part is the whole tensor.
     *
     * @return true when it has no ranges
     */
    public boolean isWhole() {
        return ranges.isEmpty();
    }
}
