/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.sparsity.internal.kernel;

import java.util.Arrays;

import org.modelassay.analyser.sparsity.internal.tally.MagnitudeTally;
import org.modelassay.analyser.sparsity.internal.tally.PairTally;

/**
 * The kernel for float tensors that no other kernel takes: F64, or two different dtypes, which are compared after exact
 * widening to binary32, or to binary64 when a side is F64.
 */
final class WideKernel implements PairKernel {

    private final Widening base;
    private final Widening tuned;
    private final boolean wide;
    private final PairTally tally = new PairTally();
    private final MagnitudeCounters magnitudes = new MagnitudeCounters();
    private double squares;

    WideKernel(Widening base, Widening tuned) {
        this.base = base;
        this.tuned = tuned;
        this.wide = base == Widening.F64 || tuned == Widening.F64;
    }

    @Override
    public void accept(Block block, long[] changed) {
        Arrays.fill(changed, 0, block.elements() + 63 >> 6, 0);
        for (int i = 0; i < block.elements(); i++) {
            double before = base.read(block.base(), block.baseOffset(), i);
            double after = tuned.read(block.tuned(), block.tunedOffset(), i);
            boolean differs = bits(before) != bits(after);
            if (differs) {
                changed[i >> 6] |= 1L << i;
                double difference = wide ? after - before : (float) after - (float) before;
                tally.addChanged(before, after, difference, distance(before, after), 1);
            } else {
                tally.addBitEqual(1);
                squares += Double.isFinite(before) ? before * before : 0;
            }
            if (block.sampled()) {
                magnitudes.add(Float.floatToRawIntBits((float) before), differs);
            }
        }
    }

    private long bits(double value) {
        return wide ? Double.doubleToRawLongBits(value) : Float.floatToRawIntBits((float) value);
    }

    private long distance(double before, double after) {
        long first = bits(Math.abs(before));
        long second = bits(Math.abs(after));
        boolean sameSign = Math.copySign(1, before) == Math.copySign(1, after);
        return sameSign ? Math.abs(first - second) : first + second;
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
