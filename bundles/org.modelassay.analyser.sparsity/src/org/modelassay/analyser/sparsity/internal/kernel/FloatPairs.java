/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.sparsity.internal.kernel;

import java.util.Arrays;

import org.modelassay.analyser.sparsity.internal.tally.PairTally;
import org.modelassay.analyser.sparsity.internal.tally.Tolerances;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/**
 * Changed pairs of binary32, collected over some blocks and tallied with vectors. Loops are short, as the compiler
 * leaves vectors in memory where a method becomes too large for it.
 */
final class FloatPairs {

    private static final int ENOUGH = 4096;
    private static final int CAPACITY = PairKernel.BLOCK + ENOUGH + Long.SIZE;
    private static final VectorSpecies<Integer> INTS = IntVector.SPECIES_PREFERRED;
    private static final VectorSpecies<Double> DOUBLES = DoubleVector.SPECIES_PREFERRED;
    private static final int MAGNITUDE = 0x7fffffff;
    private static final int NOT_FINITE = 0x7f800000;
    /** A bit for the relative tolerance, and three for the absolute ones. */
    private static final int CLASS_BITS = BfloatTally.CLASS_BITS + 1;
    private static final int CELLS = PairTally.ULP_BINS << CLASS_BITS;
    private static final int TABLES = 4;
    private static final IntVector FIRST_CELLS = IntVector.zero(INTS).addIndex(1).and(TABLES - 1).mul(CELLS);
    private static final float[] TOLERANCES = BfloatTally.tolerances();

    /** Stored bits before; only the first {@link #count} are valid. */
    final int[] base = new int[CAPACITY];

    /** Stored bits after. */
    final int[] tuned = new int[CAPACITY];

    /** How many pairs there are. */
    int count;

    private final int[] cells = new int[CAPACITY];

    /** Several tables side by side, so that pairs that follow each other do not wait for the same counter. */
    private final int[] counts = new int[TABLES * CELLS];

    /** Whether another block might not fit. */
    boolean isFull() {
        return count >= ENOUGH;
    }

    void add(int before, int after) {
        base[count] = before;
        tuned[count] = after;
        count++;
    }

    /** Tallies the pairs and forgets them. */
    void drain(PairTally tally) {
        int end = count + INTS.length() - 1;
        // equal pairs of zeros fill up the last vector
        Arrays.fill(base, count, end, 0);
        Arrays.fill(tuned, count, end, 0);
        end -= end % INTS.length();
        if (placeByDistance(end)) {
            placeByTolerance(end);
            placeByRelativeTolerance(end);
            sum(end, tally);
            count(cells, count, counts);
            drainCounts(tally);
        } else {
            for (int i = 0; i < count; i++) {
                ScalarFloatKernel.add(base[i], tuned[i], tally);
            }
        }
        count = 0;
    }

    private static void count(int[] cells, int size, int[] table) {
        for (int i = 0; i < size; i++) {
            table[cells[i]]++;
        }
    }

    private void drainCounts(PairTally tally) {
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] != 0) {
                int cell = i % CELLS;
                tally.addFinite(cell >> 1 & Tolerances.COUNT, (cell & 1) != 0, cell >> CLASS_BITS, counts[i]);
            }
        }
        Arrays.fill(counts, 0);
    }

    /** Finds the rows of cells, which distances determine; false if a pair is not finite. */
    private boolean placeByDistance(int end) {
        IntVector highest = IntVector.zero(INTS);
        for (int i = 0; i < end; i += INTS.length()) {
            IntVector before = IntVector.fromArray(INTS, base, i);
            IntVector after = IntVector.fromArray(INTS, tuned, i);
            highest = highest.max(before.and(MAGNITUDE)).max(after.and(MAGNITUDE));
            IntVector x = inOrder(before);
            IntVector y = inOrder(after);
            // an unsigned number, which may need all bits
            IntVector distance = x.max(y).sub(x.min(y));
            distance.lanewise(VectorOperators.LEADING_ZEROS_COUNT).neg().add(Integer.SIZE)
                    .lanewise(VectorOperators.LSHL, CLASS_BITS).add(FIRST_CELLS).intoArray(cells, i);
        }
        return highest.reduceLanes(VectorOperators.MAX) < NOT_FINITE;
    }

    /** Signed numbers in the order of the values, neighbours one apart. */
    private static IntVector inOrder(IntVector bits) {
        IntVector sign = bits.lanewise(VectorOperators.ASHR, Integer.SIZE - 1);
        return bits.and(MAGNITUDE).lanewise(VectorOperators.XOR, sign).sub(sign);
    }

    /** Moves on within the rows, by the tolerances that differences exceed. */
    private void placeByTolerance(int end) {
        for (int i = 0; i < end; i += INTS.length()) {
            FloatVector difference = value(tuned, i).sub(value(base, i)).abs();
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

    private static IntVector countAbove(int tolerance, FloatVector difference, IntVector cell) {
        return cell.add(2, difference.compare(VectorOperators.GT, TOLERANCES[tolerance]).cast(INTS));
    }

    private void placeByRelativeTolerance(int end) {
        for (int i = 0; i < end; i += INTS.length()) {
            FloatVector x = value(base, i);
            FloatVector y = value(tuned, i);
            FloatVector difference = y.sub(x).abs();
            FloatVector larger = x.abs().max(y.abs());
            long within = within(difference, larger, 0) | within(difference, larger, 1) << DOUBLES.length();
            IntVector.fromArray(INTS, cells, i).add(1, VectorMask.fromLong(INTS, within)).intoArray(cells, i);
        }
    }

    private static long within(FloatVector difference, FloatVector larger, int part) {
        return widen(difference, part).compare(VectorOperators.LE, widen(larger, part).mul(Tolerances.RELATIVE))
                .toLong();
    }

    private void sum(int end, PairTally tally) {
        DoubleVector squares = DoubleVector.zero(DOUBLES);
        DoubleVector others = squares;
        DoubleVector products = squares;
        DoubleVector deltas = squares;
        FloatVector largest = FloatVector.zero(FloatVector.SPECIES_PREFERRED);
        for (int i = 0; i < end; i += INTS.length()) {
            FloatVector x = value(base, i);
            FloatVector y = value(tuned, i);
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
        tally.sums().addFinite(squares.reduceLanes(VectorOperators.ADD), others.reduceLanes(VectorOperators.ADD),
                products.reduceLanes(VectorOperators.ADD), deltas.reduceLanes(VectorOperators.ADD),
                largest.reduceLanes(VectorOperators.MAX));
    }

    private static FloatVector value(int[] bits, int from) {
        return IntVector.fromArray(INTS, bits, from).reinterpretAsFloats();
    }

    private static DoubleVector widen(FloatVector values, int part) {
        return (DoubleVector) values.convertShape(VectorOperators.F2D, DOUBLES, part);
    }
}
