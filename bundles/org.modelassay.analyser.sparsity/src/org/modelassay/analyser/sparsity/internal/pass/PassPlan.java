/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.sparsity.internal.pass;

import java.util.List;
import java.util.stream.Stream;

import org.modelassay.analyser.sparsity.internal.tally.TouchTally;
import org.modelassay.analysis.Plan;
import org.modelassay.analysis.UnitOfWork;

/** Plans of passes over pairs. */
public final class PassPlan {

    /** Buffers, counters and the table of one thread. */
    private static final long THREAD = 8L << 20;
    /** Bytes of keys, orders and values for each weight of a slice while it is permuted. */
    private static final long PERMUTED = 48;
    private static final long KEPT = 1L << 14;

    private PassPlan() {
    }

    /**
     * The plan of a pass over one pair, and of permutations of its masters.
     *
     * @param pair       the pair
     * @param masters    its masters
     * @param isPermuted whether those are permuted
     * @param threads    how many units run at the same time
     * @return the plan
     */
    public static Plan of(OpenPair pair, Masters masters, boolean isPermuted, int threads) {
        List<MasterSlice> slices = isPermuted ? masters.slices() : List.of();
        List<Chunk> chunks = pair.pairing().chunks();
        List<UnitOfWork> units =
                Stream.concat(chunks.stream().map(Chunk::unit), slices.stream().map(MasterSlice::unit)).toList();
        long permuted = slices.stream().mapToLong(slice -> slice.unit().weight()).sum();
        long permuting = slices.stream().mapToLong(MasterSlice::count).max().orElse(0) * PERMUTED;
        long kept = chunks.stream().mapToLong(chunk -> KEPT + touches(chunk.pair())).sum();
        return new Plan(units, "bytes", pair.pairing().bytes() + permuted, 0,
                threads * Math.max(THREAD, permuting) + kept,
                Stream.concat(pair.diagnostics().stream(), masters.diagnostics().stream()).toList());
    }

    private static long touches(TensorPair pair) {
        return pair.isMatrix() && TouchTally.isKept(pair.columns()) ? pair.columns() / Byte.SIZE : 0;
    }
}
