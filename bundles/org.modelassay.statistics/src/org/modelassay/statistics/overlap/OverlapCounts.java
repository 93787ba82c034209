/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.statistics.overlap;

/**
 * The sizes of two sets of changed weights and of what they share, with the overlap measures of Mukherjee et al. 2025
 * (arXiv 2505.11711, section 5 and appendix E). Shares of an empty set are NaN.
 *
 * @param size number of weights that could have changed
 * @param first weights changed by the first update
 * @param second weights changed by the second update
 * @param both weights changed by both
 */
public record OverlapCounts(long size, long first, long second, long both) {

    /** Checks that the sets fit into each other. */
    public OverlapCounts {
        if (both < 0 || first < both || second < both || first - both > size - second) {
            throw new IllegalArgumentException(
                    "Impossible sets: " + first + " and " + second + " of " + size + " with " + both + " in common");
        }
    }

    /** The share of the first set that lies in the second, o1. */
    public double ofFirst() {
        return (double) both / first;
    }

    /** The share of the second set that lies in the first, o2. */
    public double ofSecond() {
        return (double) both / second;
    }

    /** The intersection over the union. */
    public double jaccard() {
        return (double) both / (first + second - both);
    }

    /** What o1 would be if the second set were uniformly random: its density. */
    public double uniformOfFirst() {
        return (double) second / size;
    }

    /** What o2 would be if the first set were uniformly random: its density. */
    public double uniformOfSecond() {
        return (double) first / size;
    }

    /** The sum over two disjoint groups of weights. */
    public OverlapCounts plus(OverlapCounts other) {
        return new OverlapCounts(size + other.size, first + other.first, second + other.second, both + other.both);
    }
}
