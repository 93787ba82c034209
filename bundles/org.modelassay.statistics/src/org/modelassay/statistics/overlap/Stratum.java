/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.statistics.overlap;

import java.util.ArrayList;
import java.util.List;

/**
 * A group of weights within which two updates are compared, such as those of one tensor and of similar magnitude. Given
 * the numbers of changed weights, the size of the intersection of two independent sets is hypergeometric.
 *
 * @param size number of weights
 * @param first how many of them the first update changed
 * @param second how many of them the second update changed
 */
public record Stratum(long size, long first, long second) {

    /** Checks that no more weights changed than there are. */
    public Stratum {
        if (first < 0 || second < 0 || first > size || second > size) {
            throw new IllegalArgumentException(
                    "Impossible stratum: " + first + " and " + second + " of " + size + " weights");
        }
    }

    /**
     * Joins neighbouring fine bins into at most {@code groups} strata of about equal size, as quantiles of magnitude
     * do. A bin is never split, so that ties stay together.
     *
     * @param size weights in each bin, in ascending order of magnitude
     * @param first weights changed by the first update in each bin
     * @param second weights changed by the second update in each bin
     * @param groups number of quantiles, at least 1
     */
    public static List<Stratum> quantiles(long[] size, long[] first, long[] second, int groups) {
        if (groups < 1 || size.length != first.length || size.length != second.length) {
            throw new IllegalArgumentException("Bins do not match, or no groups asked for");
        }
        long total = 0;
        for (long count : size) {
            total += count;
        }
        List<Stratum> strata = new ArrayList<>();
        Stratum open = new Stratum(0, 0, 0);
        long seen = 0;
        for (int i = 0; i < size.length; i++) {
            open = new Stratum(open.size + size[i], open.first + first[i], open.second + second[i]);
            seen += size[i];
            if (open.size > 0 && seen >= (double) total * (strata.size() + 1) / groups) {
                strata.add(open);
                open = new Stratum(0, 0, 0);
            }
        }
        if (open.size > 0) {
            strata.add(open);
        }
        return List.copyOf(strata);
    }

    /** The smallest possible intersection. */
    public long least() {
        return Math.max(0, first - (size - second));
    }

    /** The largest possible intersection. */
    public long greatest() {
        return Math.min(first, second);
    }

    /** The expected intersection of independent sets. */
    public double expected() {
        return size == 0 ? 0 : (double) first / size * second;
    }

    /** The variance of that intersection. */
    public double variance() {
        return size < 2 ? 0
                : expected() * ((double) (size - first) / size) * ((double) (size - second) / (size - 1));
    }
}
