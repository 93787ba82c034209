/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package com.example.outliers;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.modelassay.checkpoint.Checkpoint;
import org.modelassay.checkpoint.TensorInfo;
import org.modelassay.checkpoint.layout.TensorPlace;

/**
 * A matrix of weights in a layer.
 *
 * @param tensor where its weights are
 * @param layer  the layer, from 0
 * @param family its name with a star for the layer: what it is compared within
 */
record LayerMatrix(TensorInfo tensor, int layer, String family) {

    /** The matrices of all families that are in enough layers. */
    static List<LayerMatrix> of(Checkpoint checkpoint, int fewestLayers) {
        Map<String, Map<Integer, LayerMatrix>> families = new TreeMap<>();
        for (TensorInfo tensor : checkpoint.tensors().values()) {
            int layer = TensorPlace.of(tensor, checkpoint.config()).layer();
            if (layer >= 0 && tensor.rank() == 2 && tensor.elements() > 0 && Weights.canRead(tensor.dtype())) {
                String family = tensor.name().replaceFirst("\\.0*" + layer + "\\.", ".*.");
                families.computeIfAbsent(family, _ -> new TreeMap<>())
                        .put(layer, new LayerMatrix(tensor, layer, family));
            }
        }
        return families.values().stream().filter(family -> family.size() >= fewestLayers).map(Map::values)
                .flatMap(Collection::stream).toList();
    }
}
