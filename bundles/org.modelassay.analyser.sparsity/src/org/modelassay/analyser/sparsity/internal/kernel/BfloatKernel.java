/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.sparsity.internal.kernel;

import java.lang.foreign.MemorySegment;

import org.jspecify.annotations.Nullable;
import org.modelassay.analyser.sparsity.internal.tally.MagnitudeTally;
import org.modelassay.analyser.sparsity.internal.tally.PairTally;

/** The kernel for two tensors of bfloat16, vectorised. */
final class BfloatKernel implements PairKernel {

    /** Below this, zeros and denormals might count in a sum of squares. */
    private static final double LEAST = 0x1p-180 * BfloatLoops.SCALE;

    private static final double INFINITE = 0x1p256 * BfloatLoops.SCALE;

    private final BfloatLoops loops = new BfloatLoops();
    private final FarPairs outside = new FarPairs();
    private final BfloatTally finite = new BfloatTally();
    private final PairTally tally = new PairTally();
    private final MagnitudeCounters magnitudes = new MagnitudeCounters();
    private @Nullable BfloatTable table;
    private double squares;

    @Override
    public void accept(Block block, long[] changed) {
        BfloatTable cells = table(block);
        int elements = block.elements();
        int whole = elements & ~63;
        double sum = loops.sweep(block, whole, changed);
        int different = loops.changed;
        loops.place(cells.firstRow(), outside);
        cells.add(loops.cells, loops.count);
        if (whole < elements) {
            long rest = rest(block, whole);
            changed[whole >> 6] = rest;
            different += Long.bitCount(rest);
        }
        tally.addBitEqual(elements - different);
        if (outside.isFull()) {
            outside.drain(finite, tally);
        }
        squares += sum >= LEAST && sum < INFINITE ? sum / BfloatLoops.SCALE : squares(block, 0, whole);
        squares += squares(block, whole, elements);
        if (block.sampled()) {
            if (whole == elements) {
                loops.magnitudes(block, elements, changed);
                magnitudes.add(loops.cells, elements);
            } else {
                magnitudes.addHalves(block, changed);
            }
        }
    }

    private long rest(Block block, int whole) {
        long word = 0;
        for (int i = whole; i < block.elements(); i++) {
            short before = block.base().get(Layouts.SHORT, block.baseOffset() + 2L * i);
            short after = block.tuned().get(Layouts.SHORT, block.tunedOffset() + 2L * i);
            if (before != after) {
                word |= 1L << i;
                outside.add(before, after);
            }
        }
        return word;
    }

    private BfloatTable table(Block block) {
        BfloatTable known = table;
        if (known == null) {
            int largest = 0;
            for (int i = 0; i < block.elements(); i++) {
                int magnitude = block.base().get(Layouts.SHORT, block.baseOffset() + 2L * i) & 0x7fff;
                largest = magnitude < HalfFormat.BFLOAT16.firstNotFinite() ? Math.max(largest, magnitude) : largest;
            }
            known = new BfloatTable(largest);
            table = known;
        }
        return known;
    }

    private static double squares(Block block, int from, int to) {
        MemorySegment base = block.base();
        double sum = 0;
        for (int i = from; i < to; i++) {
            double value = HalfFormat.BFLOAT16.widen(base.get(Layouts.SHORT, block.baseOffset() + 2L * i));
            sum += Double.isFinite(value) ? value * value : 0;
        }
        return sum;
    }

    @Override
    public PairTally finish() {
        if (table != null) {
            table.drain(finite);
        }
        outside.drain(finite, tally);
        finite.drain(tally);
        double unchanged = squares - tally.sums().changedBase() - tally.sums().brokenBase();
        tally.sums().addEqual(tally.bitEqual() == 0 ? 0 : Math.max(0, unchanged));
        return tally;
    }

    @Override
    public MagnitudeTally magnitudes() {
        return magnitudes.tally();
    }
}
