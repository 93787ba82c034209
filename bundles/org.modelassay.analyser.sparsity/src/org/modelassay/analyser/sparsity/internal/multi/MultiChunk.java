/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.sparsity.internal.multi;

import java.util.List;

import org.modelassay.analysis.UnitOfWork;
import org.modelassay.checkpoint.TensorInfo;

/**
 * A run of consecutive weights of one tensor in all checkpoints.
 *
 * @param tensors  the tensor in each checkpoint, the base first
 * @param first    the first weight
 * @param elements how many
 */
public record MultiChunk(List<TensorInfo> tensors, long first, long elements) {

    /**
     * The chunk as a unit of work, weighed in bytes.
     *
     * @return the unit, named after the tensor
     */
    public UnitOfWork unit() {
        long size = tensors.stream().mapToLong(each -> each.dtype().size()).sum();
        return new UnitOfWork("tensor:" + tensors.getFirst().name() + "#" + first, elements * size);
    }
}
