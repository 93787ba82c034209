/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.statistics.linear;

/**
 * The decompositions that spectral measures need. Implementations are safe for use by several threads at once and
 * compute in double precision.
 */
public interface LinearAlgebra {

    /**
     * The singular values of a matrix, descending.
     *
     * @return min(rows, columns) values, none negative
     * @throws IllegalArgumentException if an element is not finite
     * @throws ArithmeticException if the iteration does not converge
     */
    double[] singularValues(DenseMatrix matrix);

    /**
     * The thin singular value decomposition of a matrix.
     *
     * @throws IllegalArgumentException if an element is not finite
     * @throws ArithmeticException if the iteration does not converge
     */
    Svd svd(DenseMatrix matrix);

    /**
     * The product {@code left' right} of two matrices with the same number of rows.
     *
     * @throws IllegalArgumentException if the numbers of rows differ
     */
    DenseMatrix transposedProduct(DenseMatrix left, DenseMatrix right);
}
