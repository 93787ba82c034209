package org.modelassay.analyser.sparsity.internal.kernel;

import java.lang.foreign.MemorySegment;

import org.modelassay.checkpoint.DType;

/** Widens stored elements. */
public final class Elements {

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
}
