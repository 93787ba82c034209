/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.sparsity.internal.kernel;

import java.util.Arrays;

import org.modelassay.analyser.sparsity.internal.tally.PairTally;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.ShortVector;
import jdk.incubator.vector.Vector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorShape;
import jdk.incubator.vector.VectorSpecies;

/**
 * Changed pairs of bfloat16 that no table holds, collected over many blocks and tallied with vectors. Loops are short,
 * as the compiler leaves vectors in memory where a method becomes too large for it.
 */
final class FarPairs {

    private static final int ENOUGH = 4096;
    private static final int CAPACITY = PairKernel.BLOCK + ENOUGH + Long.SIZE;
    private static final VectorSpecies<Integer> INTS = IntVector.SPECIES_PREFERRED;
    private static final VectorSpecies<Double> DOUBLES = DoubleVector.SPECIES_PREFERRED;
    private static final VectorSpecies<Short> HALF_SHORTS =
            VectorSpecies.of(short.class, VectorShape.forBitSize(INTS.vectorBitSize() / 2));
    private static final int TABLES = 4;
    private static final IntVector FIRST_CELLS =
            IntVector.zero(INTS).addIndex(1).and(TABLES - 1).mul(BfloatTally.CELLS);
    private static final float[] TOLERANCES = BfloatTally.tolerances();
    private static final int NOT_FINITE = HalfFormat.BFLOAT16.firstNotFinite();

    /** Stored bits before; only the first {@link #count} are valid. */
    final short[] base = new short[CAPACITY];

    /** Stored bits after. */
    final short[] tuned = new short[CAPACITY];

    /** How many pairs there are. */
    int count;

    private final int[] cells = new int[CAPACITY];

    /** Several tables side by side, so that pairs that follow each other do not wait for the same counter. */
    private final int[] counts = new int[TABLES * BfloatTally.CELLS];

    /** Whether another block might not fit. */
    boolean isFull() {
        return count >= ENOUGH;
    }

    void add(short before, short after) {
        base[count] = before;
        tuned[count] = after;
        count++;
    }

    /**
     * Tallies the pairs and forgets them.
     *
     * @param finite takes pairs that are finite on both sides
     * @param others takes the others
     */
    void drain(BfloatTally finite, PairTally others) {
        int end = count + INTS.length() - 1;
        // equal pairs of zeros fill up the last vector
        Arrays.fill(base, count, end, (short) 0);
        Arrays.fill(tuned, count, end, (short) 0);
        end -= end % INTS.length();
        if (placeByDistance(end)) {
            placeByTolerance(end);
            sum(end, finite);
            count(cells, count, counts);
            finite.addCounts(counts);
            Arrays.fill(counts, 0);
        } else {
            addOneByOne(finite, others);
        }
        count = 0;
    }

    private void addOneByOne(BfloatTally finite, PairTally others) {
        for (int i = 0; i < count; i++) {
            if (Math.max(base[i] & 0x7fff, tuned[i] & 0x7fff) >= NOT_FINITE) {
                HalfFormat.BFLOAT16.add(base[i], tuned[i], 1, others);
            } else {
                finite.add(base[i], tuned[i], 1);
            }
        }
    }

    private static void count(int[] cells, int size, int[] table) {
        for (int i = 0; i < size; i++) {
            table[cells[i]]++;
        }
    }

    /** Finds the rows of cells, which distances determine; false if a pair is not finite. */
    private boolean placeByDistance(int end) {
        IntVector highest = IntVector.zero(INTS);
        for (int i = 0; i < end; i += INTS.length()) {
            IntVector before = widen(base, i);
            IntVector after = widen(tuned, i);
            highest = highest.max(before.and(0x7fff)).max(after.and(0x7fff));
            order(before).sub(order(after)).abs().lanewise(VectorOperators.LEADING_ZEROS_COUNT).neg()
                    .add(Integer.SIZE).lanewise(VectorOperators.LSHL, BfloatTally.CLASS_BITS).add(FIRST_CELLS)
                    .intoArray(cells, i);
        }
        return highest.reduceLanes(VectorOperators.MAX) < NOT_FINITE;
    }

    /** Moves on within the rows, by the tolerances that differences exceed. */
    private void placeByTolerance(int end) {
        for (int i = 0; i < end; i += INTS.length()) {
            FloatVector difference = value(widen(tuned, i)).sub(value(widen(base, i))).abs();
            IntVector cell = IntVector.fromArray(INTS, cells, i);
            cell = countAbove(0, difference, cell);
            cell = countAbove(1, difference, cell);
            cell = countAbove(2, difference, cell);
            cell = countAbove(3, difference, cell);
            cell = countAbove(4, difference, cell);
            cell = countAbove(5, difference, cell);
            countAbove(6, difference, cell).intoArray(cells, i);
        }
    }

    private void sum(int end, BfloatTally tally) {
        DoubleVector squares = DoubleVector.zero(DOUBLES);
        DoubleVector others = squares;
        DoubleVector products = squares;
        DoubleVector deltas = squares;
        FloatVector largest = FloatVector.zero(FloatVector.SPECIES_PREFERRED);
        for (int i = 0; i < end; i += INTS.length()) {
            FloatVector x = value(widen(base, i));
            FloatVector y = value(widen(tuned, i));
            FloatVector difference = y.sub(x).abs();
            largest = largest.max(difference);
            DoubleVector x0 = widen(x, 0);
            DoubleVector x1 = widen(x, 1);
            DoubleVector y0 = widen(y, 0);
            DoubleVector y1 = widen(y, 1);
            DoubleVector d0 = widen(difference, 0);
            DoubleVector d1 = widen(difference, 1);
            squares = x1.fma(x1, x0.fma(x0, squares));
            others = y1.fma(y1, y0.fma(y0, others));
            products = x1.fma(y1, x0.fma(y0, products));
            deltas = d1.fma(d1, d0.fma(d0, deltas));
        }
        tally.addSums(squares.reduceLanes(VectorOperators.ADD), others.reduceLanes(VectorOperators.ADD),
                products.reduceLanes(VectorOperators.ADD), deltas.reduceLanes(VectorOperators.ADD),
                largest.reduceLanes(VectorOperators.MAX));
    }

    private static FloatVector value(IntVector bits) {
        return bits.lanewise(VectorOperators.LSHL, 16).reinterpretAsFloats();
    }

    private static IntVector countAbove(int tolerance, FloatVector difference, IntVector cell) {
        return cell.add(1, difference.compare(VectorOperators.GT, TOLERANCES[tolerance]).cast(INTS));
    }

    /** Signed numbers in the order of the values, neighbours one apart. */
    private static IntVector order(IntVector bits) {
        IntVector sign = bits.lanewise(VectorOperators.LSHL, 16).lanewise(VectorOperators.ASHR, 31);
        return bits.and(0x7fff).lanewise(VectorOperators.XOR, sign).sub(sign);
    }

    private static IntVector widen(short[] source, int from) {
        Vector<Integer> wide = ShortVector.fromArray(HALF_SHORTS, source, from)
                .convertShape(VectorOperators.ZERO_EXTEND_S2I, INTS, 0);
        return (IntVector) wide;
    }

    private static DoubleVector widen(FloatVector values, int part) {
        return (DoubleVector) values.convertShape(VectorOperators.F2D, DOUBLES, part);
    }
}
