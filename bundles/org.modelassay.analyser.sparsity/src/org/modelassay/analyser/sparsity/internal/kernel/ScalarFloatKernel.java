/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.sparsity.internal.kernel;

import org.modelassay.analyser.sparsity.internal.tally.MagnitudeTally;
import org.modelassay.analyser.sparsity.internal.tally.PairTally;

/** The kernel for two tensors of binary32, without vectors. */
final class ScalarFloatKernel implements PairKernel {

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
                    sum += square(before);
                    equal++;
                } else {
                    bits |= 1L << i;
                    add(before, after, tally);
                }
            }
            changed[word] = bits;
        }
        squares += sum;
        tally.addBitEqual(equal);
        if (block.sampled()) {
            magnitudes.addFloats(block, changed);
        }
    }

    /** Tallies one pair of stored bits that are not the same. */
    static void add(int before, int after, PairTally tally) {
        float x = Float.intBitsToFloat(before);
        float y = Float.intBitsToFloat(after);
        tally.addChanged(x, y, y - x, Math.abs(order(before) - order(after)), 1);
    }

    private static long order(int bits) {
        long magnitude = bits & Integer.MAX_VALUE;
        return bits < 0 ? -magnitude : magnitude;
    }

    /** The square of stored bits, 0 where they are not finite. */
    static double square(int bits) {
        double value = Float.intBitsToFloat(bits);
        return Double.isFinite(value) ? value * value : 0;
    }

    @Override
    public PairTally finish() {
        tally.sums().addEqual(squares);
        squares = 0;
        return tally;
    }

    @Override
    public MagnitudeTally magnitudes() {
        return magnitudes.tally();
    }
}
