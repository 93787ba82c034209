/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.sparsity.internal.kernel;

import org.modelassay.analyser.sparsity.internal.tally.PairTally;

/** The two 16-bit float formats. */
enum HalfFormat {

    /** The upper half of a binary32. */
    BFLOAT16(1 << 7, 0x7f80) {
        @Override
        float widen(short bits) {
            return Float.intBitsToFloat(bits << 16);
        }
    },

    /** IEEE 754 binary16. */
    BINARY16(1 << 10, 0x7c00) {
        @Override
        float widen(short bits) {
            return Float.float16ToFloat(bits);
        }
    };

    private final int octave;
    private final int firstNotFinite;

    HalfFormat(int octave, int firstNotFinite) {
        this.octave = octave;
        this.firstNotFinite = firstNotFinite;
    }

    /** The exact value of stored bits. */
    abstract float widen(short bits);

    /** How many patterns there are from a power of two to the next. */
    int octave() {
        return octave;
    }

    /** The magnitude pattern of infinity. */
    int firstNotFinite() {
        return firstNotFinite;
    }

    /** Tallies a kind of changed pair. */
    void add(short base, short tuned, long count, PairTally tally) {
        float before = widen(base);
        float after = widen(tuned);
        tally.addChanged(before, after, after - before, Math.abs(order(base) - order(tuned)), count);
    }

    private static int order(short bits) {
        int magnitude = bits & 0x7fff;
        return bits < 0 ? -magnitude : magnitude;
    }
}
