/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.djl.internal.decoder;

import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;

import org.modelassay.inference.djl.internal.torch.Tensor;

/**
 * The weights of a decoder by slot, shared by its lanes.
 *
 * @param model  those outside blocks
 * @param layers those of each block
 * @param tensors the whole tensors behind them, by their names in the checkpoint
 */
record Weights(SequencedMap<String, Tensor> model, List<SequencedMap<String, Tensor>> layers,
        Map<String, Tensor> tensors) {

    String[] modelNames() {
        return model.keySet().toArray(String[]::new);
    }

    Tensor[] modelTensors() {
        return model.values().toArray(Tensor[]::new);
    }

    String[] layerNames(int layer) {
        return layers.get(layer).keySet().toArray(String[]::new);
    }

    Tensor[] layerTensors(int layer) {
        return layers.get(layer).values().toArray(Tensor[]::new);
    }

    Set<String> layerSlots() {
        return layers.getFirst().keySet();
    }
}
