/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.cli.internal.quickstart;

import java.util.List;
import java.util.random.RandomGenerator;

import org.modelassay.common.Seed;

/**
 * One tensor of the synthetic base, before it is rounded to bf16.
 *
 * @param name              its name in the checkpoint
 * @param shape             one or two dimensions, rows first
 * @param mean              the mean of its normal distribution
 * @param standardDeviation the standard deviation of its normal distribution
 */
record SyntheticTensor(String name, List<Integer> shape, float mean, float standardDeviation) {

    /** {@return the number of its elements} */
    int elements() {
        return shape.stream().mapToInt(Integer::intValue).reduce(1, Math::multiplyExact);
    }

    /** {@return whether it is a matrix, as all weights but the gains of the norms are} */
    boolean isMatrix() {
        return shape.size() == 2;
    }

    /**
     * The float32 master weights, drawn from the seed of this tensor.
     *
     * @param seed the seed of the quickstart
     * @return the values in row-major order, a new array
     */
    float[] master(Seed seed) {
        RandomGenerator generator = seed.derive("base/" + name).generator();
        float[] values = new float[elements()];
        for (int i = 0; i < values.length; i++) {
            values[i] = mean + standardDeviation * (float) generator.nextGaussian();
        }
        return values;
    }
}
