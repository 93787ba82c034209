/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.training;

import java.util.Arrays;

/**
 * How far masks have made up their mind: a histogram of all gates.
 *
 * @param bins how many gates lie in each of equally wide bins from 0 to 1, the last including 1
 */
public record GateCounts(long... bins) {

    /** Copies the counts. */
    public GateCounts {
        bins = bins.clone();
    }

    @Override
    public long[] bins() {
        return bins.clone();
    }

    /**
     * The number of gates.
     *
     * @return the sum over all bins
     */
    public long total() {
        return Arrays.stream(bins).sum();
    }

    /**
     * The number of gates within some limits.
     *
     * @param low  the lower limit, in [0, 1], the edge of a bin
     * @param high the upper limit, in [0, 1], the edge of a bin
     * @return the sum over the bins between them
     * @throws IllegalArgumentException when a limit is no edge of a bin
     */
    public long between(double low, double high) {
        return Arrays.stream(bins, edge(low), edge(high)).sum();
    }

    private int edge(double limit) {
        long edge = Math.round(limit * bins.length);
        if (edge < 0 || edge > bins.length || Math.abs(edge - limit * bins.length) > 1e-9) {
            throw new IllegalArgumentException(limit + " is no edge of " + bins.length + " bins");
        }
        return (int) edge;
    }
}
