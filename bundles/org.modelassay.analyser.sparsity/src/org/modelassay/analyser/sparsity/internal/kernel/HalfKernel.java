/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.sparsity.internal.kernel;

import java.lang.foreign.MemorySegment;

import org.jspecify.annotations.Nullable;
import org.modelassay.analyser.sparsity.internal.tally.MagnitudeTally;
import org.modelassay.analyser.sparsity.internal.tally.PairTally;

/** The kernel for two tensors of the same 16-bit float format. */
final class HalfKernel implements PairKernel {

    private final HalfFormat format;
    private final HalfLoops loops;
    private final PairTally tally = new PairTally();
    private final ChangedPairs pairs = new ChangedPairs();
    private final MagnitudeCounters magnitudes = new MagnitudeCounters();
    private @Nullable HalfTable table;
    private double squares;

    HalfKernel(HalfFormat format, HalfLoops loops) {
        this.format = format;
        this.loops = loops;
    }

    @Override
    public void accept(Block block, long[] changed) {
        int elements = block.elements();
        int whole = elements & ~63;
        double sum = loops.differences(block, whole, changed, pairs);
        if (whole < elements) {
            changed[whole >> 6] = ScalarHalfLoops.differences(block, whole, elements - whole, pairs);
        }
        tally.addBitEqual(elements - pairs.count);
        if (pairs.count > 0) {
            HalfTable cells = table(block);
            loops.cells(pairs, cells.firstRow(), cells.rowBits());
            cells.add(pairs, tally);
        }
        squares += squares(block.base(), block.baseOffset(), elements, sum);
        if (block.sampled()) {
            magnitudes.addHalves(block, changed);
        }
    }

    private HalfTable table(Block block) {
        HalfTable known = table;
        if (known == null) {
            int largest = 0;
            for (int i = 0; i < block.elements(); i++) {
                int magnitude = block.base().get(Layouts.SHORT, block.baseOffset() + 2L * i) & 0x7fff;
                largest = magnitude < format.firstNotFinite() ? Math.max(largest, magnitude) : largest;
            }
            known = new HalfTable(format, largest);
            table = known;
        }
        return known;
    }

    /** The squares of a block, given what the loops found in its whole words. */
    private double squares(MemorySegment memory, long offset, int elements, double found) {
        boolean usable = format == HalfFormat.BFLOAT16 && Double.isFinite(found);
        double sum = usable ? found : 0;
        for (int i = usable ? elements & ~63 : 0; i < elements; i++) {
            double value = format.widen(memory.get(Layouts.SHORT, offset + 2L * i));
            sum += Double.isFinite(value) ? value * value : 0;
        }
        return sum;
    }

    @Override
    public PairTally finish() {
        if (table != null) {
            table.drain(tally);
        }
        double unchanged = squares - tally.sums().changedBase() - tally.sums().brokenBase();
        tally.sums().addEqual(tally.bitEqual() == 0 ? 0 : Math.max(0, unchanged));
        return tally;
    }

    @Override
    public MagnitudeTally magnitudes() {
        return magnitudes.tally();
    }
}
