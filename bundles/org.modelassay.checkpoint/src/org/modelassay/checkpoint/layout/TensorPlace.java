/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.checkpoint.layout;

import java.util.List;
import java.util.Optional;

import org.modelassay.checkpoint.ModelConfig;
import org.modelassay.checkpoint.TensorInfo;

/**
 * Where a tensor stands in its model.
 *
 * @param layer the layer, counted from 0, or -1 when it belongs to none
 * @param parts what it holds: one part that is whole, or several that together are the whole
 */
public record TensorPlace(int layer, List<Part> parts) {

    /**
     * Copies the parts.
     *
     * @throws IllegalArgumentException when there is none
     */
    public TensorPlace {
        parts = List.copyOf(parts);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("a tensor has at least one part");
        }
    }

    /**
     * The place of a tensor, by its name and shape.
     *
     * @param tensor the tensor
     * @param config the configuration; without it, fused tensors that need the number of heads stay whole, as OTHER
     * @return the place; kind OTHER for an unknown name
     */
    public static TensorPlace of(TensorInfo tensor, Optional<ModelConfig> config) {
        TensorName name = TensorName.of(tensor.name());
        return new TensorPlace(name.layer(), NameTable.parts(name, tensor.shape(), config));
    }

    /**
     * The kind of the tensor as a whole.
     *
     * @return the kind of its only part, or OTHER when it is fused from several kinds
     */
    public MatrixKind kind() {
        return isFused() ? MatrixKind.OTHER : parts.getFirst().kind();
    }

    /**
     * Whether the tensor holds several matrices.
     *
     * @return true when there is more than one part
     */
    public boolean isFused() {
        return parts.size() > 1;
    }
}
