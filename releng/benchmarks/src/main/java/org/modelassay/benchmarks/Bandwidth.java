/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.benchmarks;

import java.lang.foreign.MemorySegment;
import java.nio.ByteOrder;
import java.util.List;

import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/** The fastest read of mapped memory: a vectorised sum. */
final class Bandwidth {

    private static final VectorSpecies<Long> LONGS = LongVector.SPECIES_PREFERRED;

    private Bandwidth() {
    }

    static double read(List<MemorySegment> segments, int index, int shares) {
        double sum = 0;
        for (MemorySegment segment : segments) {
            long share = segment.byteSize() / shares;
            sum += sum(segment.asSlice(share * index, share));
        }
        return sum;
    }

    private static long sum(MemorySegment memory) {
        int step = LONGS.vectorByteSize();
        LongVector a = LongVector.zero(LONGS);
        LongVector b = a;
        LongVector c = a;
        LongVector d = a;
        for (long i = 0; i + 4 * step <= memory.byteSize(); i += 4 * step) {
            a = a.add(LongVector.fromMemorySegment(LONGS, memory, i, ByteOrder.LITTLE_ENDIAN));
            b = b.add(LongVector.fromMemorySegment(LONGS, memory, i + step, ByteOrder.LITTLE_ENDIAN));
            c = c.add(LongVector.fromMemorySegment(LONGS, memory, i + 2 * step, ByteOrder.LITTLE_ENDIAN));
            d = d.add(LongVector.fromMemorySegment(LONGS, memory, i + 3 * step, ByteOrder.LITTLE_ENDIAN));
        }
        return a.add(b).add(c.add(d)).reduceLanes(VectorOperators.ADD);
    }
}
