/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.sparsity.internal.multi;

import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;

import org.modelassay.analyser.sparsity.internal.kernel.Elements;
import org.modelassay.checkpoint.DType;

/**
 * Counts, by magnitude of the base weight, how often several conditions hold; condition 0 always does. In the end
 * neighbouring magnitudes are joined into groups of about equal size.
 */
public final class MagnitudeGroups {

    private final DType dtype;
    private final long[][] counts;

    /**
     * Starts with nothing.
     *
     * @param dtype      the type of the base
     * @param conditions how many conditions there are, the one that always holds included
     */
    public MagnitudeGroups(DType dtype, int conditions) {
        this.dtype = dtype;
        this.counts = new long[conditions][Elements.PATTERNS];
    }

    /**
     * Counts a block.
     *
     * @param base       memory of the base's weights
     * @param offset     the first byte of the block
     * @param elements   how many
     * @param conditions for every condition but the first, a bit for each weight
     */
    public void add(MemorySegment base, long offset, int elements, long[][] conditions) {
        for (int i = 0; i < elements; i++) {
            int pattern = Elements.magnitudePattern(dtype, base, offset, i);
            counts[0][pattern]++;
            for (int k = 0; k < conditions.length; k++) {
                counts[k + 1][pattern] += conditions[k][i >> 6] >>> i & 1;
            }
        }
    }

    /**
     * Joins magnitudes.
     *
     * @param groups the number of groups at most
     * @return for each group, the count of each condition
     */
    public long[][] quantiles(int groups) {
        long total = 0;
        for (long count : counts[0]) {
            total += count;
        }
        List<long[]> joined = new ArrayList<>();
        long[] open = new long[counts.length];
        long seen = 0;
        for (int pattern = 0; pattern < Elements.PATTERNS; pattern++) {
            if (counts[0][pattern] == 0) {
                continue;
            }
            for (int k = 0; k < open.length; k++) {
                open[k] += counts[k][pattern];
            }
            seen += counts[0][pattern];
            if (seen >= (double) total * (joined.size() + 1) / groups || seen == total) {
                joined.add(open);
                open = new long[counts.length];
            }
        }
        return joined.toArray(long[][]::new);
    }
}
