/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.sparsity.internal.kernel;

import java.lang.foreign.MemorySegment;

import org.jspecify.annotations.Nullable;
import org.modelassay.analyser.sparsity.internal.tally.MagnitudeTally;

/** Counts weights by the pattern of the base's magnitude and by whether they changed; allocated at first use. */
final class MagnitudeCounters {

    private int @Nullable [] counters;

    void addHalves(PairKernel.Block block, long[] changed) {
        int[] table = table();
        MemorySegment base = block.base();
        int elements = block.elements();
        for (int word = 0; word << 6 < elements; word++) {
            long bits = changed[word];
            long offset = block.baseOffset() + 128L * word;
            int end = Math.min(64, elements - (word << 6));
            for (int i = 0; i < end; i++) {
                int pattern = base.get(Layouts.SHORT, offset + 2L * i) & 0x7fff;
                table[pattern << 1 | (int) (bits >>> i) & 1]++;
            }
        }
    }

    /** Counts weights by {@code pattern << 1 | changed}. */
    void add(short[] places, int size) {
        int[] table = table();
        for (int i = 0; i < size; i++) {
            table[places[i] & 0xffff]++;
        }
    }

    /** Counts one weight of binary32 bits. */
    void add(int bits, boolean changed) {
        table()[(bits >>> 16 & 0x7fff) << 1 | (changed ? 1 : 0)]++;
    }

    void addFloats(PairKernel.Block block, long[] changed) {
        int[] table = table();
        MemorySegment base = block.base();
        for (int i = 0; i < block.elements(); i++) {
            int pattern = base.get(Layouts.INT, block.baseOffset() + 4L * i) >>> 16 & 0x7fff;
            table[pattern << 1 | (int) (changed[i >> 6] >>> i) & 1]++;
        }
    }

    private int[] table() {
        int[] known = counters;
        if (known == null) {
            known = new int[2 * MagnitudeTally.PATTERNS];
            counters = known;
        }
        return known;
    }

    MagnitudeTally tally() {
        return counters == null ? MagnitudeTally.empty() : MagnitudeTally.of(counters);
    }
}
