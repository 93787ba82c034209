/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.fingerprint.internal.weights;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

import org.modelassay.checkpoint.edit.Angle;
import org.modelassay.checkpoint.edit.Interpolation;
import org.modelassay.inference.FloatTensor;

/** What somebody may do to the weights of a model without training. */
@FunctionalInterface
public interface WeightChange {

    /**
     * Changes one tensor.
     *
     * @param name   its name
     * @param values its elements, row by row; not changed
     * @param rows   how many rows it has, 1 for a vector
     * @return as many new elements
     */
    float[] apply(String name, float[] values, int rows);

    /**
     * Changes every tensor.
     *
     * @param weights tensors by name
     * @return new tensors under the same names
     */
    default SequencedMap<String, FloatTensor> apply(SequencedMap<String, FloatTensor> weights) {
        SequencedMap<String, FloatTensor> changed = new LinkedHashMap<>();
        weights.forEach((name, tensor) -> {
            int[] shape = tensor.shape().stream().mapToInt(Integer::intValue).toArray();
            changed.put(name, FloatTensor.of(apply(name, tensor.toArray(), shape.length > 1 ? shape[0] : 1), shape));
        });
        return changed;
    }

    /**
     * Rounding of each row of a matrix to 255 steps between plus and minus its greatest magnitude.
     *
     * @return vectors stay as they are
     */
    static WeightChange int8() {
        return (_, values, rows) -> {
            float[] rounded = values.clone();
            int width = rows == 1 ? 0 : values.length / rows;
            for (int row = 0; row < rows && width > 0; row++) {
                float greatest = 0;
                for (int i = row * width; i < (row + 1) * width; i++) {
                    greatest = Math.max(greatest, Math.abs(values[i]));
                }
                float step = greatest / 127;
                for (int i = row * width; i < (row + 1) * width && step > 0; i++) {
                    rounded[i] = Math.round(values[i] / step) * step;
                }
            }
            return rounded;
        };
    }

    /**
     * The smallest elements of each matrix become 0.
     *
     * @param share of the elements, from 0 to 1
     * @return vectors stay as they are
     */
    static WeightChange pruned(double share) {
        return (_, values, rows) -> {
            float[] pruned = values.clone();
            int count = rows == 1 ? 0 : (int) (share * values.length);
            if (count > 0) {
                float[] magnitudes = values.clone();
                for (int i = 0; i < magnitudes.length; i++) {
                    magnitudes[i] = Math.abs(magnitudes[i]);
                }
                Arrays.sort(magnitudes);
                float limit = magnitudes[count - 1];
                for (int i = 0; i < pruned.length; i++) {
                    pruned[i] = Math.abs(pruned[i]) <= limit ? 0 : pruned[i];
                }
            }
            return pruned;
        };
    }

    /**
     * The mean of two models: share times this one and the rest of the other.
     *
     * @param other the other model
     * @param share of this model, from 0 to 1
     * @return tensors that the other lacks stay as they are
     */
    static WeightChange linear(SequencedMap<String, FloatTensor> other, double share) {
        return (name, values, _) -> mixed(other, name, values, Interpolation.linear(1 - share));
    }

    /**
     * Spherical interpolation between two models, tensor by tensor (Shoemake 1985).
     *
     * @param other the other model
     * @param share of this model, from 0 to 1
     * @return nearly parallel tensors are mixed in a straight line
     */
    static WeightChange spherical(SequencedMap<String, FloatTensor> other, double share) {
        return (name, values, _) -> mixed(other, name, values,
                Interpolation.spherical(1 - share, angle(other, name, values)));
    }

    private static float[] mixed(SequencedMap<String, FloatTensor> other, String name, float[] values,
            Interpolation point) {
        FloatTensor second = other.get(name);
        float[] mixed = values.clone();
        for (int i = 0; second != null && i < mixed.length; i++) {
            mixed[i] = (float) point.of(values[i], second.get(i));
        }
        return mixed;
    }

    private static double angle(SequencedMap<String, FloatTensor> other, String name, float[] values) {
        Angle angle = new Angle();
        FloatTensor second = other.get(name);
        for (int i = 0; second != null && i < values.length; i++) {
            angle.add(values[i], second.get(i));
        }
        return angle.radians();
    }
}
