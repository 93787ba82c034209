/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.sparsity.internal.kernel;

import java.lang.foreign.MemorySegment;
import java.nio.ByteOrder;

import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.ShortVector;
import jdk.incubator.vector.Vector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorShape;
import jdk.incubator.vector.VectorSpecies;

/** The loops with vectors of the machine's preferred width. */
final class VectorHalfLoops implements HalfLoops {

    private static final ByteOrder ORDER = ByteOrder.LITTLE_ENDIAN;
    private static final VectorSpecies<Short> SHORTS = ShortVector.SPECIES_PREFERRED;
    private static final VectorSpecies<Integer> INTS = IntVector.SPECIES_PREFERRED;
    private static final VectorSpecies<Short> HALF_SHORTS =
            VectorSpecies.of(short.class, VectorShape.forBitSize(INTS.vectorBitSize() / 2));

    private static final IntVector INDICES = IntVector.zero(INTS).addIndex(1);

    /** Whether 16-bit lanes are packed by an instruction here; without it, loops without vectors are faster. */
    static boolean pays() {
        return SHORTS.vectorBitSize() == 512;
    }

    @Override
    public boolean isVectorised() {
        return true;
    }

    @Override
    public double differences(PairKernel.Block block, int elements, long[] words, ChangedPairs pairs) {
        MemorySegment base = block.base();
        MemorySegment tuned = block.tuned();
        long baseOffset = block.baseOffset();
        long tunedOffset = block.tunedOffset();
        short[] before = pairs.base;
        short[] after = pairs.tuned;
        int count = 0;
        for (int i = 0; i < elements; i += 64) {
            long word = 0;
            for (int j = 0; j < 64; j += SHORTS.length()) {
                long at = 2L * (i + j);
                ShortVector x = ShortVector.fromMemorySegment(SHORTS, base, baseOffset + at, ORDER);
                ShortVector y = ShortVector.fromMemorySegment(SHORTS, tuned, tunedOffset + at, ORDER);
                VectorMask<Short> differs = x.compare(VectorOperators.NE, y);
                long bits = differs.toLong();
                word |= bits << j;
                x.compress(differs).intoArray(before, count);
                y.compress(differs).intoArray(after, count);
                count += Long.bitCount(bits);
            }
            words[i >> 6] = word;
        }
        pairs.count = count;
        return Double.NaN;
    }

    @Override
    public void cells(ChangedPairs pairs, int firstRow, int rowBits) {
        int rows = 1 << rowBits;
        int found = 0;
        for (int i = 0; i < pairs.count; i += INTS.length()) {
            IntVector before = widen(pairs.base, i);
            IntVector row = before.and(0x7fff).sub(firstRow).lanewise(VectorOperators.UMIN, rows);
            IntVector step = widen(pairs.tuned, i).sub(before).add(HalfTable.NO_STEP)
                    .lanewise(VectorOperators.UMIN, HalfTable.OUTSIDE);
            IntVector cell = step.lanewise(VectorOperators.LSHL, rowBits).or(row);
            VectorMask<Integer> outside = row.compare(VectorOperators.EQ, rows)
                    .or(step.compare(VectorOperators.EQ, HalfTable.OUTSIDE));
            cell.blend(HalfTable.OUTSIDE << rowBits, outside).intoArray(pairs.cells, i);
            INDICES.add(i).compress(outside).intoArray(pairs.outside, found);
            found += outside.trueCount();
        }
        while (found > 0 && pairs.outside[found - 1] >= pairs.count) {
            found--;
        }
        pairs.outsideCount = found;
    }

    private static IntVector widen(short[] source, int from) {
        Vector<Integer> wide = ShortVector.fromArray(HALF_SHORTS, source, from)
                .convertShape(VectorOperators.ZERO_EXTEND_S2I, INTS, 0);
        return (IntVector) wide;
    }
}
