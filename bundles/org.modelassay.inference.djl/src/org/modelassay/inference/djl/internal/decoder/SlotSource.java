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
     * The bytes of the tensor that the slot uses.
     *
     * @return bytes, at most those of the tensor
     */
    long bytes() {
        long all = tensor.shape().get(transposed ? 1 : 0);
        return all == 0 ? 0 : tensor.byteCount() / all * rows;
    }
}
