/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.djl.internal.decoder;

import java.util.List;

import org.modelassay.inference.FloatTensor;

/** Picks coordinates along one axis of an array. */
final class TensorRows {

    private TensorRows() {
    }

    /**
     * A copy of chosen coordinates.
     *
     * @param values  the array
     * @param axis    the axis
     * @param indices the coordinates along it
     * @return an array whose axis has as many coordinates as there are indices
     */
    static FloatTensor pick(FloatTensor values, int axis, List<Integer> indices) {
        int[] shape = values.shape().stream().mapToInt(Integer::intValue).toArray();
        int outer = 1;
        int inner = 1;
        for (int i = 0; i < shape.length; i++) {
            if (i < axis) {
                outer *= shape[i];
            } else if (i > axis) {
                inner *= shape[i];
            }
        }
        float[] source = values.toArray();
        float[] picked = new float[outer * indices.size() * inner];
        for (int block = 0; block < outer; block++) {
            for (int row = 0; row < indices.size(); row++) {
                System.arraycopy(source, (block * shape[axis] + indices.get(row)) * inner, picked,
                        (block * indices.size() + row) * inner, inner);
            }
        }
        shape[axis] = indices.size();
        return FloatTensor.of(picked, shape);
    }
}
