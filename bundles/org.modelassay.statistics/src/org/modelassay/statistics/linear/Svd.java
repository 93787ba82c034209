/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.statistics.linear;

/**
 * A thin singular value decomposition {@code A = U diag(s) V'} of an m x n matrix, with r = min(m, n).
 *
 * @param left U, m x r, orthonormal columns
 * @param singularValues s, r values in descending order, none negative; to be read only
 * @param right V (not its transpose), n x r, orthonormal columns
 */
public record Svd(DenseMatrix left, double[] singularValues, DenseMatrix right) {
}
