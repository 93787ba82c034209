/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.sparsity.internal.pass;

import org.modelassay.analyser.sparsity.internal.kernel.Kernels;
import org.modelassay.checkpoint.TensorInfo;
import org.modelassay.checkpoint.layout.TensorPlace;

/**
 * A tensor that both checkpoints have, in the same shape and in comparable dtypes.
 *
 * @param base  the tensor before
 * @param tuned the tensor after
 * @param place where it stands in the model
 */
public record TensorPair(TensorInfo base, TensorInfo tuned, TensorPlace place) {

    /**
     * The name on both sides.
     *
     * @return the name
     */
    public String name() {
        return base.name();
    }

    /**
     * The number of pairs of weights.
     *
     * @return the number
     */
    public long elements() {
        return base.elements();
    }

    /**
     * The bytes of both sides.
     *
     * @return the number
     */
    public long bytes() {
        return base.byteCount() + tuned.byteCount();
    }

    /**
     * Whether differences have a size, so that tolerances, norms and magnitudes apply.
     *
     * @return true for floats of at least 16 bits
     */
    public boolean isWide() {
        return Kernels.isWide(base.dtype());
    }

    /**
     * Whether rows and columns are counted.
     *
     * @return true for a matrix that is not empty
     */
    public boolean isMatrix() {
        return base.rank() == 2 && elements() > 0;
    }

    /**
     * The columns of a matrix.
     *
     * @return the second dimension
     */
    public long columns() {
        return base.shape().get(1);
    }
}
