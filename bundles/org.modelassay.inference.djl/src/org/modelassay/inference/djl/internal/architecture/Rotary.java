/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.djl.internal.architecture;

import java.util.List;
import java.util.function.DoubleUnaryOperator;

/**
 * Rotary position embedding.
 *
 * @param frequencies the angle per position of each pair of coordinates, in radians: half as many as there are rotated
 *                    coordinates
 * @param magnitude   what cosines and sines are multiplied by, 1 unless the scaling of long contexts says otherwise
 */
public record Rotary(List<Double> frequencies, double magnitude) {

    /** Copies the list. */
    public Rotary {
        frequencies = List.copyOf(frequencies);
    }

    /**
     * The number of coordinates of a head that turn.
     *
     * @return an even number
     */
    public int dimensions() {
        return 2 * frequencies.size();
    }

    /**
     * The cosines of all angles, computed in double precision.
     *
     * @param positions the number of positions
     * @return [positions, dimensions], both halves of a row equal
     */
    public float[] cosines(int positions) {
        return table(positions, Math::cos);
    }

    /**
     * The sines of all angles, computed in double precision.
     *
     * @param positions the number of positions
     * @return [positions, dimensions], both halves of a row equal
     */
    public float[] sines(int positions) {
        return table(positions, Math::sin);
    }

    private float[] table(int positions, DoubleUnaryOperator function) {
        int half = frequencies.size();
        float[] table = new float[Math.multiplyExact(positions, 2 * half)];
        for (int position = 0; position < positions; position++) {
            for (int i = 0; i < half; i++) {
                float value = (float) (magnitude * function.applyAsDouble(position * frequencies.get(i)));
                table[position * 2 * half + i] = value;
                table[position * 2 * half + half + i] = value;
            }
        }
        return table;
    }
}
