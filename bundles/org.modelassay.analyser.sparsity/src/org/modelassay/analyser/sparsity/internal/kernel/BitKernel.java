/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.sparsity.internal.kernel;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Arrays;

import org.modelassay.analyser.sparsity.internal.tally.MagnitudeTally;
import org.modelassay.analyser.sparsity.internal.tally.PairTally;

/** The kernel for whole numbers, truth values and 8-bit floats: equal bits or not. */
final class BitKernel implements PairKernel {

    private final int size;
    private final PairTally tally = new PairTally();

    BitKernel(int size) {
        this.size = size;
    }

    @Override
    public void accept(Block block, long[] changed) {
        Arrays.fill(changed, 0, block.elements() + 63 >> 6, 0);
        int differing = 0;
        for (int i = 0; i < block.elements(); i++) {
            long at = (long) i * size;
            if (read(block.base(), block.baseOffset() + at) != read(block.tuned(), block.tunedOffset() + at)) {
                changed[i >> 6] |= 1L << i;
                differing++;
            }
        }
        tally.addBitEqual(block.elements() - differing);
        tally.addBitChanged(differing);
    }

    private long read(MemorySegment memory, long offset) {
        return switch (size) {
        case 1 -> memory.get(ValueLayout.JAVA_BYTE, offset);
        case 2 -> memory.get(Layouts.SHORT, offset);
        case 4 -> memory.get(Layouts.INT, offset);
        default -> memory.get(Layouts.LONG, offset);
        };
    }

    @Override
    public PairTally finish() {
        return tally;
    }

    @Override
    public MagnitudeTally magnitudes() {
        return MagnitudeTally.empty();
    }
}
