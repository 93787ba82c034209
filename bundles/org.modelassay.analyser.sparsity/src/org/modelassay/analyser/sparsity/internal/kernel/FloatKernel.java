/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.sparsity.internal.kernel;

import java.lang.foreign.MemorySegment;

import org.modelassay.analyser.sparsity.internal.tally.MagnitudeTally;
import org.modelassay.analyser.sparsity.internal.tally.PairTally;

/** The kernel for two tensors of binary32, vectorised. */
final class FloatKernel implements PairKernel {

    private final FloatPairs changedPairs = new FloatPairs();
    private final PairTally tally = new PairTally();
    private final MagnitudeCounters magnitudes = new MagnitudeCounters();
    private double squares;

    @Override
    public void accept(Block block, long[] changed) {
        int elements = block.elements();
        int whole = elements & ~63;
        int before = changedPairs.count;
        double sum = FloatLoops.sweep(block, whole, changed, changedPairs);
        squares += Double.isFinite(sum) ? sum : finiteSquares(block, whole, changed);
        if (whole < elements) {
            changed[whole >> 6] = rest(block, whole);
        }
        tally.addBitEqual(elements - (changedPairs.count - before));
        if (changedPairs.isFull()) {
            changedPairs.drain(tally);
        }
        if (block.sampled()) {
            magnitudes.addFloats(block, changed);
        }
    }

    private static double finiteSquares(Block block, int whole, long[] changed) {
        double sum = 0;
        for (int i = 0; i < whole; i++) {
            if ((changed[i >> 6] >>> i & 1) == 0) {
                sum += ScalarFloatKernel.square(block.base().get(Layouts.INT, block.baseOffset() + 4L * i));
            }
        }
        return sum;
    }

    private long rest(Block block, int whole) {
        MemorySegment base = block.base();
        long word = 0;
        for (int i = whole; i < block.elements(); i++) {
            int before = base.get(Layouts.INT, block.baseOffset() + 4L * i);
            int after = block.tuned().get(Layouts.INT, block.tunedOffset() + 4L * i);
            if (before == after) {
                squares += ScalarFloatKernel.square(before);
            } else {
                word |= 1L << i;
                changedPairs.add(before, after);
            }
        }
        return word;
    }

    @Override
    public PairTally finish() {
        changedPairs.drain(tally);
        tally.sums().addEqual(squares);
        squares = 0;
        return tally;
    }

    @Override
    public MagnitudeTally magnitudes() {
        return magnitudes.tally();
    }
}
