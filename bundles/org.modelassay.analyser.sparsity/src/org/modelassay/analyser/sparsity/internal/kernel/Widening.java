/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.sparsity.internal.kernel;

import java.lang.foreign.MemorySegment;

/** Reads one element of a float tensor, widened exactly; a NaN keeps its payload. */
enum Widening {

    BF16 {
        @Override
        double read(MemorySegment memory, long offset, long index) {
            return Float.intBitsToFloat(memory.get(Layouts.SHORT, offset + 2 * index) << 16);
        }
    },

    F16 {
        @Override
        double read(MemorySegment memory, long offset, long index) {
            return Float.float16ToFloat(memory.get(Layouts.SHORT, offset + 2 * index));
        }
    },

    F32 {
        @Override
        double read(MemorySegment memory, long offset, long index) {
            return Float.intBitsToFloat(memory.get(Layouts.INT, offset + 4 * index));
        }
    },

    F64 {
        @Override
        double read(MemorySegment memory, long offset, long index) {
            return Double.longBitsToDouble(memory.get(Layouts.LONG, offset + 8 * index));
        }
    };

    /** The element at an index from an offset on. */
    abstract double read(MemorySegment memory, long offset, long index);
}
