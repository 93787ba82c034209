/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.sparsity.internal.multi;

import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.modelassay.analyser.sparsity.internal.tally.PairTally;
import org.modelassay.checkpoint.DType;

/** Counts one chunk for overlaps: groups by magnitude, and how far the two checkpoints of each pair agree. */
public final class OverlapCounter implements MultiPass.Sink {

    private final OverlapPlan plan;
    private final MagnitudeGroups groups;
    private final long[] untouched;

    /**
     * Starts with nothing.
     *
     * @param plan  what is counted
     * @param dtype the type of the base
     */
    public OverlapCounter(OverlapPlan plan, DType dtype) {
        this.plan = plan;
        this.groups = new MagnitudeGroups(dtype, plan.conditions());
        this.untouched = new long[plan.pairs().size()];
    }

    @Override
    public void accept(MemorySegment base, long offset, int elements, long[][] changed) {
        int words = elements + 63 >> 6;
        groups.add(base, offset, elements, plan.conditions(changed, words));
        List<Comparison> pairs = plan.pairs();
        for (int i = 0; i < untouched.length; i++) {
            long[] first = changed[pairs.get(i).from()];
            long[] second = changed[pairs.get(i).to()];
            for (int word = 0; word < words; word++) {
                untouched[i] += Math.min(64, elements - (word << 6)) - Long.bitCount(first[word] | second[word]);
            }
        }
    }

    /**
     * Ends the chunk.
     *
     * @param tallies   one for each comparison
     * @param quantiles how many groups of magnitude there shall be at most
     * @return untouched by both of each pair, agreeing in each pair, then the groups
     */
    public long[][] rows(List<PairTally> tallies, int quantiles) {
        List<long[]> rows = new ArrayList<>();
        rows.add(untouched);
        rows.add(tallies.stream().skip(plan.updates()).mapToLong(PairTally::bitEqual).toArray());
        rows.addAll(Arrays.asList(groups.quantiles(quantiles)));
        return rows.toArray(long[][]::new);
    }
}
