/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.pretraining.corpus;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/** Draws ranks by the law of Zipf and Mandelbrot: the probability of rank r, from 0, is proportional to 1/(r + 2.7). */
final class Ranks {

    private static final double SHIFT = 2.7;

    private final double[] cumulated;

    Ranks(int count) {
        cumulated = new double[count];
        double sum = 0;
        for (int rank = 0; rank < count; rank++) {
            sum += 1 / (rank + SHIFT);
            cumulated[rank] = sum;
        }
    }

    int draw(RandomGenerator random) {
        int found = Arrays.binarySearch(cumulated, random.nextDouble() * cumulated[cumulated.length - 1]);
        return Math.min(found < 0 ? -found - 1 : found, cumulated.length - 1);
    }
}
