/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.sparsity.internal.kernel;

import java.lang.foreign.MemorySegment;

import org.modelassay.analyser.sparsity.internal.tally.MagnitudeTally;
import org.modelassay.analyser.sparsity.internal.tally.PairTally;

/** The kernel for two tensors of binary32. */
final class FloatKernel implements PairKernel {

    private final PairTally tally = new PairTally();
    private final MagnitudeCounters magnitudes = new MagnitudeCounters();
    private double squares;

    @Override
    public void accept(Block block, long[] changed) {
        int equal = 0;
        double sum = 0;
        for (int word = 0; word << 6 < block.elements(); word++) {
            long bits = 0;
            int end = Math.min(64, block.elements() - (word << 6));
            for (int i = 0; i < end; i++) {
                long at = 4L * ((word << 6) + i);
                int before = block.base().get(Layouts.INT, block.baseOffset() + at);
                int after = block.tuned().get(Layouts.INT, block.tunedOffset() + at);
                if (before == after) {
                    double value = Float.intBitsToFloat(before);
                    sum += Double.isFinite(value) ? value * value : 0;
                    equal++;
                } else {
                    bits |= 1L << i;
                    add(before, after);
                }
            }
            changed[word] = bits;
        }
        squares += sum;
        tally.addBitEqual(equal);
        if (block.sampled()) {
            count(block, changed);
        }
    }

    private void add(int before, int after) {
        float base = Float.intBitsToFloat(before);
        float tuned = Float.intBitsToFloat(after);
        tally.addChanged(base, tuned, tuned - base, Math.abs(order(before) - order(after)), 1);
    }

    private static long order(int bits) {
        long magnitude = bits & 0x7fffffff;
        return bits < 0 ? -magnitude : magnitude;
    }

    private void count(Block block, long[] changed) {
        MemorySegment base = block.base();
        for (int i = 0; i < block.elements(); i++) {
            int bits = base.get(Layouts.INT, block.baseOffset() + 4L * i);
            magnitudes.add(bits, (changed[i >> 6] >>> i & 1) != 0);
        }
    }

    @Override
    public PairTally finish() {
        tally.sums().addEqual(squares);
        return tally;
    }

    @Override
    public MagnitudeTally magnitudes() {
        return magnitudes.tally();
    }
}
