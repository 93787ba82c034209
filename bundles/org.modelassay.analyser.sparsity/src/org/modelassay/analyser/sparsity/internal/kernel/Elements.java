/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.sparsity.internal.kernel;

import java.lang.foreign.MemorySegment;

import org.modelassay.checkpoint.DType;

/** Widens stored elements. */
public final class Elements {

    /** How many bins of magnitudes there are. */
    public static final int PATTERNS = 1 << 15;

    private Elements() {
    }

    /**
     * Widens elements exactly.
     *
     * @param dtype a float of at least 16 bits
     * @param bytes the stored elements
     * @param count how many
     * @return their values
     * @throws IllegalArgumentException for another dtype
     */
    public static double[] widen(DType dtype, MemorySegment bytes, int count) {
        Widening widening = Kernels.widening(dtype)
                .orElseThrow(() -> new IllegalArgumentException(dtype + " has no wide values"));
        double[] values = new double[count];
        for (int i = 0; i < count; i++) {
            values[i] = widening.read(bytes, 0, i);
        }
        return values;
    }

    /**
     * The bin of an element's magnitude: the stored pattern without its sign for 16-bit floats, the upper half of the
     * binary32 pattern for wider ones, and 0 for everything else.
     *
     * @param dtype  the type
     * @param bytes  the stored elements
     * @param offset the first byte of element 0
     * @param index  the element
     * @return 0 to {@link #PATTERNS} - 1, ascending with the magnitude
     */
    public static int magnitudePattern(DType dtype, MemorySegment bytes, long offset, long index) {
        return switch (dtype) {
        case BF16, F16 -> bytes.get(Layouts.SHORT, offset + 2 * index) & 0x7fff;
        case F32 -> bytes.get(Layouts.INT, offset + 4 * index) >>> 16 & 0x7fff;
        case F64 -> Float.floatToRawIntBits((float) Widening.F64.read(bytes, offset, index)) >>> 16 & 0x7fff;
        default -> 0;
        };
    }
}
