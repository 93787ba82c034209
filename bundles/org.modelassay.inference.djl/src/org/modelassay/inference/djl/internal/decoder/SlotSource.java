/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.djl.internal.decoder;

import org.modelassay.checkpoint.TensorInfo;

/**
 * A slot of the decoder and the tensor that fills it.
 *
 * @param slot       the slot
 * @param tensor     the tensor
 * @param transposed whether the tensor is stored as [in, out]
 * @param firstRow   the first row meant, after transposing
 * @param rows       the number of rows
 */
record SlotSource(String slot, TensorInfo tensor, boolean transposed, long firstRow, long rows) {

    /**
     * Whether the slot is a matrix that vectors are multiplied by, stored row by row with rows shorter than columns.
     *
     * @return false for tables, gains and biases, and for what is transposed
     */
    boolean isTallMatrix() {
        return tensor.shape().size() == 2 && !transposed && tensor.shape().get(0) > tensor.shape().get(1)
                && !slot.equals("embed.weight") && !slot.equals("positions.weight");
    }

    /**
     * The bytes of the tensor that the slot uses.
     *
     * @return bytes, at most those of the tensor
     */
    long bytes() {
        long all = tensor.shape().get(transposed ? 1 : 0);
        return all == 0 ? 0 : tensor.byteCount() / all * rows;
    }
}
