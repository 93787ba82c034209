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

    /** What sums of squares are multiplied by. */
    static final double SCALE = 0x1p256;

    /** The changed pairs' stored bits before; only the first {@link #changed} are valid; set by {@link #sweep}. */
    private final short[] before = new short[PairKernel.BLOCK + Long.SIZE];

    /** Their stored bits after. */
    private final short[] after = new short[PairKernel.BLOCK + Long.SIZE];

    /** How many changed pairs there are; set by {@link #sweep}. */
    int changed;

    /** The cells of pairs that fit the table, set by {@link #place}; or of all, by {@link #magnitudes}. */
    final short[] cells = new short[PairKernel.BLOCK + Long.SIZE];

    /** How many cells there are; set by {@link #place}. */
    int count;

    /**
     * Finds what differs, and adds up the squares of the base in the same sweep, while memory is being waited for.
     *
     * @param block    the pairs
     * @param elements how many of them to look at, a multiple of 64
     * @param words    takes a bit for each pair, set where it differs
     * @return the sum of squares of the base in binary64, times {@link #SCALE}, where zeros and denormals count as
     *         numbers below 2^-126; at least 2^256 times the scale if a weight is not finite
     */
    double sweep(PairKernel.Block block, int elements, long[] words) {
        MemorySegment base = block.base();
        MemorySegment tuned = block.tuned();
        long baseOffset = block.baseOffset();
        long tunedOffset = block.tunedOffset();
        short[] first = before;
        short[] second = after;
        int size = 0;
        DoubleVector a = DoubleVector.zero(DOUBLES);
        DoubleVector b = a;
        DoubleVector c = a;
        DoubleVector d = a;
        for (int i = 0; i < elements; i += 64) {
            long word = 0;
            for (int j = 0; j < 64; j += SHORTS.length()) {
                long at = 2L * (i + j);
                ShortVector x = ShortVector.fromMemorySegment(SHORTS, base, baseOffset + at, ORDER);
                ShortVector y = ShortVector.fromMemorySegment(SHORTS, tuned, tunedOffset + at, ORDER);
                VectorMask<Short> differs = x.compare(VectorOperators.NE, y);
                x.compress(differs).intoArray(first, size);
                y.compress(differs).intoArray(second, size);
                long bits = differs.toLong();
                size += Long.bitCount(bits);
                word |= bits << j;
                LongVector four = x.reinterpretAsLongs();
                a = addSquare(four.lanewise(VectorOperators.LSHR, 3), a);
                b = addSquare(four.lanewise(VectorOperators.LSHL, 13), b);
                c = addSquare(four.lanewise(VectorOperators.LSHL, 29), c);
                d = addSquare(four.lanewise(VectorOperators.LSHL, 45), d);
            }
            words[i >> 6] = word;
        }
        changed = size;
        return a.add(b).add(c.add(d)).reduceLanes(VectorOperators.ADD);
    }

    private static DoubleVector addSquare(LongVector bits, DoubleVector sum) {
        DoubleVector value = bits.and(MAGNITUDE).or(EXPONENT).reinterpretAsDoubles();
        return value.fma(value, sum);
    }

    /**
     * Places the changed pairs in the table.
     *
     * @param firstRow the pattern of the table's row 0
     * @param others   takes the pairs that do not fit
     */
    void place(int firstRow, FarPairs others) {
        short first = (short) firstRow;
        int near = 0;
        int far = others.count;
        for (int i = 0; i < changed; i += SHORTS.length()) {
            ShortVector x = ShortVector.fromArray(SHORTS, before, i);
            ShortVector y = ShortVector.fromArray(SHORTS, after, i);
            ShortVector step = y.sub(x);
            ShortVector row = x.sub(first);
            ShortVector beyond = step.add(BfloatTable.NO_STEP).and(OTHER_STEP).or(row.and(OTHER_ROW));
            VectorMask<Short> valid = SHORTS.indexInRange(i, changed);
            VectorMask<Short> inside = beyond.compare(VectorOperators.EQ, (short) 0).and(valid);
            VectorMask<Short> outside = valid.andNot(inside);
            ShortVector cell = step.lanewise(VectorOperators.LSHL, BfloatTable.ROW_BITS).or(row.and(ROW));
            cell.compress(inside).intoArray(cells, near);
            near += inside.trueCount();
            if (outside.anyTrue()) {
                x.compress(outside).intoArray(others.base, far);
                y.compress(outside).intoArray(others.tuned, far);
                far += outside.trueCount();
            }
        }
        count = near;
        others.count = far;
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
