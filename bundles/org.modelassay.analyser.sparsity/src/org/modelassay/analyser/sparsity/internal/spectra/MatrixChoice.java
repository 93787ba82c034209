/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.sparsity.internal.spectra;

import java.util.ArrayList;
import java.util.List;

import org.modelassay.analyser.sparsity.internal.pass.Pairing;
import org.modelassay.analyser.sparsity.internal.pass.Skipped;
import org.modelassay.analyser.sparsity.internal.pass.TensorPair;

/**
 * Which matrices are decomposed.
 *
 * @param chosen  the matrices, in canonical order
 * @param skipped matrices that are too large
 */
public record MatrixChoice(List<TensorPair> chosen, List<Skipped> skipped) {

    /**
     * Chooses.
     *
     * @param pairing which tensors are compared
     * @param sample  how many matrices to take, evenly spread; 0 for all
     * @param largest the most elements
     * @return the choice
     */
    public static MatrixChoice of(Pairing pairing, int sample, long largest) {
        List<TensorPair> matrices =
                pairing.pairs().stream().filter(pair -> pair.isMatrix() && pair.isWide()).toList();
        List<TensorPair> chosen = new ArrayList<>();
        List<Skipped> skipped = new ArrayList<>();
        int count = sample == 0 ? matrices.size() : Math.min(sample, matrices.size());
        for (int i = 0; i < count; i++) {
            TensorPair pair = matrices.get((int) ((long) matrices.size() * i / count));
            if (pair.elements() <= largest) {
                chosen.add(pair);
            } else {
                skipped.add(new Skipped(pair.name(), pair.elements() + " elements are more than the " + largest
                        + " that parameter largest allows"));
            }
        }
        return new MatrixChoice(chosen, skipped);
    }
}
