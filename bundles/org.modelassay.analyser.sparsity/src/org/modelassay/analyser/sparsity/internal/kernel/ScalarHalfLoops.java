/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.sparsity.internal.kernel;

import java.lang.foreign.MemorySegment;

/** The loops without vectors: the reference for the others, and the fallback. */
final class ScalarHalfLoops implements HalfLoops {

    @Override
    public boolean isVectorised() {
        return false;
    }

    @Override
    public double differences(PairKernel.Block block, int elements, long[] words, ChangedPairs pairs) {
        pairs.count = 0;
        for (int word = 0; word << 6 < elements; word++) {
            words[word] = differences(block, word << 6, 64, pairs);
        }
        return squares(block.base(), block.baseOffset(), elements);
    }

    /** Up to 64 pairs from an element on: a bit for each. */
    static long differences(PairKernel.Block block, int from, int elements, ChangedPairs pairs) {
        long bits = 0;
        for (int i = 0; i < elements; i++) {
            short before = block.base().get(Layouts.SHORT, block.baseOffset() + 2L * (from + i));
            short after = block.tuned().get(Layouts.SHORT, block.tunedOffset() + 2L * (from + i));
            if (before != after) {
                bits |= 1L << i;
                pairs.add(before, after);
            }
        }
        return bits;
    }

    @Override
    public void cells(ChangedPairs pairs, int firstRow, int rowBits) {
        pairs.outsideCount = 0;
        for (int i = 0; i < pairs.count; i++) {
            int before = pairs.base[i] & 0xffff;
            int row = (before & 0x7fff) - firstRow;
            int step = (pairs.tuned[i] & 0xffff) - before + HalfTable.NO_STEP;
            boolean inside = row >= 0 && row < 1 << rowBits && step >= 0 && step < HalfTable.OUTSIDE;
            if (!inside) {
                pairs.outside[pairs.outsideCount++] = i;
            }
            pairs.cells[i] = inside ? step << rowBits | row : HalfTable.OUTSIDE << rowBits;
        }
    }

    private static double squares(MemorySegment memory, long offset, int elements) {
        double even = 0;
        double odd = 0;
        for (int i = 0; i < elements; i += 2) {
            int two = memory.get(Layouts.INT, offset + 2L * i);
            double first = Float.intBitsToFloat(two << 16);
            double second = Float.intBitsToFloat(two & 0xffff0000);
            even += first * first;
            odd += second * second;
        }
        return even + odd;
    }
}
