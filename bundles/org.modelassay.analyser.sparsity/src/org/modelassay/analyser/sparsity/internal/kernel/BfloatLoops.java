/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.sparsity.internal.kernel;

import java.lang.foreign.MemorySegment;
import java.nio.ByteOrder;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.ShortVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/** The sweeps over a block of pairs of bfloat16, with vectors of the machine's preferred width. */
final class BfloatLoops {

    private static final ByteOrder ORDER = ByteOrder.LITTLE_ENDIAN;
    private static final VectorSpecies<Short> SHORTS = ShortVector.SPECIES_PREFERRED;
    private static final VectorSpecies<Double> DOUBLES = DoubleVector.SPECIES_PREFERRED;
    private static final short ROW = BfloatTable.ROWS - 1;
    private static final short OTHER_ROW = (short) (0x7fff & ~ROW);
    private static final short OTHER_STEP = (short) -BfloatTable.STEPS;

    /** Where the 15 bits of a magnitude stand in a binary64, so that they become the same number times 2^-896. */
    private static final long MAGNITUDE = 0x7fffL << 45;

    /** Adds 1024 to an exponent of at most 255. */
    private static final long EXPONENT = 1L << 62;

    /** What {@link #squares} are multiplied by. */
    static final double SCALE = 0x1p256;

    /** Bits of changed pairs that do not fit the table, only words that have some; set by {@link #sweep}. */
    private final long[] outside = new long[PairKernel.BLOCK / Long.SIZE + 1];

    /** The first pair of each such word. */
    private final int[] outsideFrom = new int[PairKernel.BLOCK / Long.SIZE + 1];

    private int outsideWords;

    /** The cells of the other changed pairs; set by {@link #sweep}. */
    final short[] cells = new short[PairKernel.BLOCK + Long.SIZE];

    /** How many cells there are; set by {@link #sweep}. */
    int count;

    /**
     * Finds what differs, places it in the table, and adds up the squares of the base in the same sweep, while memory
     * is being waited for.
     *
     * @param block    the pairs
     * @param elements how many of them to look at, a multiple of 64
     * @param firstRow the pattern of the table's row 0
     * @param words    takes a bit for each pair, set where it differs
     * @return the sum of squares of the base in binary64, times {@link #SCALE}, where zeros and denormals count as
     *         numbers below 2^-126; at least 2^256 times the scale if a weight is not finite
     */
    double sweep(PairKernel.Block block, int elements, int firstRow, long[] words) {
        MemorySegment base = block.base();
        MemorySegment tuned = block.tuned();
        long baseOffset = block.baseOffset();
        long tunedOffset = block.tunedOffset();
        short first = (short) firstRow;
        short[] found = cells;
        int size = 0;
        int others = 0;
        DoubleVector a = DoubleVector.zero(DOUBLES);
        DoubleVector b = a;
        DoubleVector c = a;
        DoubleVector d = a;
        for (int i = 0; i < elements; i += 64) {
            long word = 0;
            long far = 0;
            for (int j = 0; j < 64; j += SHORTS.length()) {
                long at = 2L * (i + j);
                ShortVector x = ShortVector.fromMemorySegment(SHORTS, base, baseOffset + at, ORDER);
                ShortVector y = ShortVector.fromMemorySegment(SHORTS, tuned, tunedOffset + at, ORDER);
                VectorMask<Short> differs = x.compare(VectorOperators.NE, y);
                ShortVector step = y.sub(x);
                ShortVector row = x.sub(first);
                ShortVector beyond = step.add(BfloatTable.NO_STEP).and(OTHER_STEP).or(row.and(OTHER_ROW));
                VectorMask<Short> inside = beyond.compare(VectorOperators.EQ, (short) 0).and(differs);
                ShortVector cell = step.lanewise(VectorOperators.LSHL, BfloatTable.ROW_BITS).or(row.and(ROW));
                cell.compress(inside).intoArray(found, size);
                long bits = differs.toLong();
                long near = inside.toLong();
                size += Long.bitCount(near);
                word |= bits << j;
                far |= (bits ^ near) << j;
                LongVector four = x.reinterpretAsLongs();
                a = addSquare(four.lanewise(VectorOperators.LSHR, 3), a);
                b = addSquare(four.lanewise(VectorOperators.LSHL, 13), b);
                c = addSquare(four.lanewise(VectorOperators.LSHL, 29), c);
                d = addSquare(four.lanewise(VectorOperators.LSHL, 45), d);
            }
            words[i >> 6] = word;
            outside[others] = far;
            outsideFrom[others] = i;
            others += (int) ((far | -far) >>> 63);
        }
        count = size;
        outsideWords = others;
        return a.add(b).add(c.add(d)).reduceLanes(VectorOperators.ADD);
    }

    private static DoubleVector addSquare(LongVector bits, DoubleVector sum) {
        DoubleVector value = bits.and(MAGNITUDE).or(EXPONENT).reinterpretAsDoubles();
        return value.fma(value, sum);
    }

    /** Collects the pairs that {@link #sweep} found outside. */
    int collect(PairKernel.Block block, FarPairs pairs) {
        int start = pairs.count;
        int size = start;
        for (int i = 0; i < outsideWords; i++) {
            for (int j = 0; j < 64; j += SHORTS.length()) {
                VectorMask<Short> lanes = VectorMask.fromLong(SHORTS, outside[i] >>> j);
                long at = 2L * (outsideFrom[i] + j);
                ShortVector.fromMemorySegment(SHORTS, block.base(), block.baseOffset() + at, ORDER).compress(lanes)
                        .intoArray(pairs.base, size);
                ShortVector.fromMemorySegment(SHORTS, block.tuned(), block.tunedOffset() + at, ORDER).compress(lanes)
                        .intoArray(pairs.tuned, size);
                size += lanes.trueCount();
            }
        }
        pairs.count = size;
        return size - start;
    }

    /**
     * Finds where to count the magnitudes of the base: {@code pattern << 1 | changed} in {@link #cells}.
     *
     * @param block    the pairs
     * @param elements how many of them to look at, a multiple of 64
     * @param words    a bit for each pair, set where it differs
     */
    void magnitudes(PairKernel.Block block, int elements, long[] words) {
        for (int i = 0; i < elements; i += SHORTS.length()) {
            long at = block.baseOffset() + 2L * i;
            ShortVector x = ShortVector.fromMemorySegment(SHORTS, block.base(), at, ORDER);
            VectorMask<Short> changed = VectorMask.fromLong(SHORTS, words[i >> 6] >>> i);
            x.lanewise(VectorOperators.LSHL, 1).add((short) 1, changed).intoArray(cells, i);
        }
    }
}
