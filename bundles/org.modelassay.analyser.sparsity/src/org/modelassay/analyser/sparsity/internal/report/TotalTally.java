/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.sparsity.internal.report;

import java.util.List;

import org.modelassay.analyser.sparsity.internal.pass.TensorTally;
import org.modelassay.analyser.sparsity.internal.tally.PairTally;

/**
 * The counts over all tensors.
 *
 * @param all  of every dtype: bit by bit
 * @param wide of floats of at least 16 bits: tolerances, distances and norms
 */
record TotalTally(PairTally all, PairTally wide) {

    static TotalTally of(List<TensorTally> tensors) {
        PairTally all = new PairTally();
        PairTally wide = new PairTally();
        for (TensorTally tensor : tensors) {
            PairTally total = tensor.tally().total();
            all.merge(total);
            if (tensor.pair().isWide()) {
                wide.merge(total);
            }
        }
        return new TotalTally(all, wide);
    }

    /** The share of weights that are unchanged bit by bit. */
    double unchanged() {
        return (double) all.bitEqual() / all.elements();
    }

    /** The share of weights that are unchanged within a tolerance, among those that have one. */
    double within(int tolerance) {
        return (double) wide.within(tolerance) / wide.elements();
    }
}
