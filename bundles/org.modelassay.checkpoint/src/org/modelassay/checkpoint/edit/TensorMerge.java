/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.checkpoint.edit;

import java.io.IOException;
import java.util.List;

import org.modelassay.checkpoint.CheckpointException;

/** Merges one tensor. */
@FunctionalInterface
interface TensorMerge {

    /**
     * Merges one element.
     *
     * @param values the blocks of all models
     * @param index  where the element is in them
     * @return the new element
     */
    double at(double[][] values, int index);

    /**
     * Prepares a tensor, which may take passes over it.
     *
     * @param method how to merge
     * @param blocks the tensor
     * @return what merges its elements
     */
    static TensorMerge of(MergeMethod method, TensorBlocks blocks) throws CheckpointException, IOException {
        return switch (method) {
        case MergeMethod.Linear linear -> mean(linear.weights());
        case MergeMethod.Spherical spherical -> {
            Angle angle = new Angle();
            blocks.forEach((values, count) -> {
                for (int i = 0; i < count; i++) {
                    angle.add(values[0][i], values[1][i]);
                }
            });
            Interpolation between = Interpolation.spherical(spherical.share(), angle.radians());
            yield (values, index) -> between.of(values[0][index], values[1][index]);
        }
        case MergeMethod.TaskArithmetic arithmetic -> sum(arithmetic.scale());
        case MergeMethod.Ties ties -> new TiesMerge(TrimLimits.of(blocks, ties.density()), ties.scale());
        };
    }

    private static TensorMerge mean(List<Double> weights) {
        double[] factors = weights.stream().mapToDouble(Double::doubleValue).toArray();
        double whole = weights.stream().mapToDouble(Double::doubleValue).sum();
        return (values, index) -> {
            double sum = 0;
            for (int model = 0; model < factors.length; model++) {
                sum += factors[model] * values[model][index];
            }
            return sum / whole;
        };
    }

    private static TensorMerge sum(double scale) {
        return (values, index) -> {
            double base = values[0][index];
            double sum = 0;
            for (int model = 1; model < values.length; model++) {
                sum += values[model][index] - base;
            }
            return base + scale * sum;
        };
    }
}
