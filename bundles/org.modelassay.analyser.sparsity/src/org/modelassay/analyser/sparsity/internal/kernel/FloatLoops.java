/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.sparsity.internal.kernel;

import java.lang.foreign.MemorySegment;
import java.nio.ByteOrder;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/** The sweep over a block of pairs of binary32, with vectors of the machine's preferred width. */
final class FloatLoops {

    private static final ByteOrder ORDER = ByteOrder.LITTLE_ENDIAN;
    private static final VectorSpecies<Integer> INTS = IntVector.SPECIES_PREFERRED;
    private static final VectorSpecies<Double> DOUBLES = DoubleVector.SPECIES_PREFERRED;

    private FloatLoops() {
    }

    /**
     * Finds what differs, and adds up the squares of what does not.
     *
     * @param block    the pairs
     * @param elements how many of them to look at, a multiple of 64
     * @param words    takes a bit for each pair, set where it differs
     * @param changed  takes the pairs that differ
     * @return the sum of squares of weights that are equal, in binary64; not finite if one of them is not
     */
    static double sweep(PairKernel.Block block, int elements, long[] words, FloatPairs changed) {
        MemorySegment base = block.base();
        MemorySegment tuned = block.tuned();
        long baseOffset = block.baseOffset();
        long tunedOffset = block.tunedOffset();
        int[] before = changed.base;
        int[] after = changed.tuned;
        int size = changed.count;
        DoubleVector low = DoubleVector.zero(DOUBLES);
        DoubleVector high = low;
        for (int i = 0; i < elements; i += 64) {
            long word = 0;
            for (int j = 0; j < 64; j += INTS.length()) {
                long at = 4L * (i + j);
                IntVector x = IntVector.fromMemorySegment(INTS, base, baseOffset + at, ORDER);
                IntVector y = IntVector.fromMemorySegment(INTS, tuned, tunedOffset + at, ORDER);
                VectorMask<Integer> differs = x.compare(VectorOperators.NE, y);
                x.compress(differs).intoArray(before, size);
                y.compress(differs).intoArray(after, size);
                long bits = differs.toLong();
                size += Long.bitCount(bits);
                word |= bits << j;
                FloatVector equal = x.blend(0, differs).reinterpretAsFloats();
                low = addSquare(equal, 0, low);
                high = addSquare(equal, 1, high);
            }
            words[i >> 6] = word;
        }
        changed.count = size;
        return low.add(high).reduceLanes(VectorOperators.ADD);
    }

    private static DoubleVector addSquare(FloatVector values, int part, DoubleVector sum) {
        DoubleVector wide = (DoubleVector) values.convertShape(VectorOperators.F2D, DOUBLES, part);
        return wide.fma(wide, sum);
    }
}
