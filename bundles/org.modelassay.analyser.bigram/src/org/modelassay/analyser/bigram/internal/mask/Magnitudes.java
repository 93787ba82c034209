/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.bigram.internal.mask;

import java.util.Arrays;

/** Weights sorted by how large they are. */
public final class Magnitudes {

    private Magnitudes() {
    }

    /**
     * The places of weights, the smallest magnitude first, later places first among equals.
     *
     * @param weights the weights
     * @return their places
     */
    public static int[] ascending(float... weights) {
        long[] keys = new long[weights.length];
        for (int i = 0; i < keys.length; i++) {
            long magnitude = Float.floatToRawIntBits(Math.abs(weights[i]));
            keys[i] = magnitude << 32 | Integer.MAX_VALUE - i;
        }
        Arrays.sort(keys);
        return Arrays.stream(keys).mapToInt(key -> Integer.MAX_VALUE - (int) key).toArray();
    }
}
