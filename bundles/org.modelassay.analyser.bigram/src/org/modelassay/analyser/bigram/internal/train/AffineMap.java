/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.bigram.internal.train;

import java.util.Arrays;

/** A square matrix and a shift that Adam (0.9, 0.999) trains, the identity at first. */
final class AffineMap {

    private static final double FIRST_DECAY = 0.9;

    private static final double SECOND_DECAY = 0.999;

    private static final double SMALLEST = 1e-8;

    private final int width;

    /** One row for each output: its weights, then its shift. */
    private final float[] values;

    private final double[] slope;

    private final double[] mean;

    private final double[] square;

    private int steps;

    AffineMap(int width) {
        this.width = width;
        int count = width * (width + 1);
        this.values = new float[count];
        this.slope = new double[count];
        this.mean = new double[count];
        this.square = new double[count];
        for (int i = 0; i < width; i++) {
            values[i * (width + 1) + i] = 1;
        }
    }

    /** The images of some vectors, one after the other. */
    float[] of(float[] vectors) {
        float[] images = new float[vectors.length];
        for (int start = 0; start < vectors.length; start += width) {
            for (int i = 0; i < width; i++) {
                int row = i * (width + 1);
                float sum = values[row + width];
                for (int j = 0; j < width; j++) {
                    sum += values[row + j] * vectors[start + j];
                }
                images[start + i] = sum;
            }
        }
        return images;
    }

    /** Adds to the gradient what follows from that with respect to the images. */
    void collect(float[] vectors, float[] slopes, double weight) {
        for (int start = 0; start < vectors.length; start += width) {
            for (int i = 0; i < width; i++) {
                int row = i * (width + 1);
                double factor = weight * slopes[start + i];
                for (int j = 0; j < width; j++) {
                    slope[row + j] += factor * vectors[start + j];
                }
                slope[row + width] += factor;
            }
        }
    }

    /** Takes a step and forgets the gradient. */
    void descend(double rate) {
        steps++;
        double first = 1 - Math.pow(FIRST_DECAY, steps);
        double second = 1 - Math.pow(SECOND_DECAY, steps);
        for (int i = 0; i < values.length; i++) {
            mean[i] = FIRST_DECAY * mean[i] + (1 - FIRST_DECAY) * slope[i];
            square[i] = SECOND_DECAY * square[i] + (1 - SECOND_DECAY) * slope[i] * slope[i];
            values[i] -= (float) (rate * mean[i] / first / (Math.sqrt(square[i] / second) + SMALLEST));
        }
        Arrays.fill(slope, 0);
    }
}
