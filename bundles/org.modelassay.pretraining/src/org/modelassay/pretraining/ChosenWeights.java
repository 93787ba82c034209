/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.pretraining;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

import org.modelassay.checkpoint.TensorInfo;
import org.modelassay.common.Seed;
import org.modelassay.inference.FloatTensor;

/**
 * A random share of the weights of each tensor.
 *
 * @param share above 0 and at most 1; of a tensor of n elements, the share times n, rounded, are chosen
 * @param seed  the origin of the choice; each tensor has its own, derived by its name
 */
record ChosenWeights(double share, Seed seed) {

    /** {@return 1 at elements that are chosen and 0 at others, by name} */
    Map<String, FloatTensor> masks(List<TensorInfo> tensors) {
        Map<String, FloatTensor> masks = new LinkedHashMap<>();
        for (TensorInfo tensor : tensors) {
            int[] shape = tensor.shape().stream().mapToInt(Math::toIntExact).toArray();
            masks.put(tensor.name(), FloatTensor.of(mask(tensor), shape));
        }
        return masks;
    }

    private float[] mask(TensorInfo tensor) {
        float[] mask = new float[Math.toIntExact(tensor.elements())];
        for (int index : indices(tensor)) {
            mask[index] = 1;
        }
        return mask;
    }

    /** {@return the elements that are chosen, row-major and rising} */
    int[] indices(TensorInfo tensor) {
        int elements = Math.toIntExact(tensor.elements());
        int[] chosen = new int[(int) Math.round(share * elements)];
        RandomGenerator random = seed.derive(tensor.name()).generator();
        int found = 0;
        for (int i = 0; i < elements && found < chosen.length; i++) {
            if (random.nextLong(elements - i) < chosen.length - found) {
                chosen[found++] = i;
            }
        }
        return chosen;
    }
}
