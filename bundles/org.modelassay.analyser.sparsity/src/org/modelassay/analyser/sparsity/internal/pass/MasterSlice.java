/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.sparsity.internal.pass;

import java.util.ArrayList;
import java.util.List;

import org.modelassay.analysis.UnitOfWork;

/**
 * A run of consecutive weights of a master: the unit of work of permutations, short enough to be cancelled between two.
 *
 * @param pair  the masters of a tensor, both float32
 * @param first the first weight
 * @param count how many
 */
public record MasterSlice(TensorPair pair, long first, int count) {

    /** The most weights in a slice. */
    public static final int SIZE = 1 << 20;

    static List<MasterSlice> of(TensorPair pair) {
        List<MasterSlice> slices = new ArrayList<>();
        for (long first = 0; first < pair.elements(); first += SIZE) {
            slices.add(new MasterSlice(pair, first, (int) Math.min(SIZE, pair.elements() - first)));
        }
        return slices;
    }

    /**
     * The slice as a unit of work, weighed in bytes.
     *
     * @return the unit, named after the tensor
     */
    public UnitOfWork unit() {
        return new UnitOfWork("permuted:" + pair.name() + "#" + first, 2L * Float.BYTES * count);
    }
}
