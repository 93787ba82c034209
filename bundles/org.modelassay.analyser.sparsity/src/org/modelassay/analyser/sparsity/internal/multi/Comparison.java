/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.sparsity.internal.multi;

/**
 * Two checkpoints to be compared.
 *
 * @param from the index of one, 0 for the base
 * @param to   the index of the other
 */
public record Comparison(int from, int to) {
}
