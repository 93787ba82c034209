/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.statistics.spectrum;

import org.modelassay.statistics.linear.DenseMatrix;
import org.modelassay.statistics.linear.LinearAlgebra;
import org.modelassay.statistics.linear.Svd;

/**
 * The principal angles between the leading singular subspaces of two matrices of the same shape (Bj&ouml;rck and Golub
 * 1973; used on updates by Zhu et al. 2025, arXiv 2511.08567).
 *
 * @param leftCosines cosines between the leading left subspaces, descending, each from 0 to 1; to be read only
 * @param rightCosines the same for the right subspaces
 */
public record PrincipalAngles(double[] leftCosines, double[] rightCosines) {

    /**
     * Compares the spans of the first {@code count} singular vectors of two matrices.
     *
     * @param count directions, from 1 to min(rows, columns)
     * @throws IllegalArgumentException if the shapes differ or {@code count} is out of range
     */
    public static PrincipalAngles between(Svd first, Svd second, int count, LinearAlgebra algebra) {
        if (count < 1) {
            throw new IllegalArgumentException("At least one direction is needed: " + count);
        }
        return new PrincipalAngles(cosines(first.left(), second.left(), count, algebra),
                cosines(first.right(), second.right(), count, algebra));
    }

    private static double[] cosines(DenseMatrix first, DenseMatrix second, int count, LinearAlgebra algebra) {
        double[] cosines = algebra.singularValues(
                algebra.transposedProduct(first.leadingColumns(count), second.leadingColumns(count)));
        for (int i = 0; i < cosines.length; i++) {
            cosines[i] = Math.min(1, cosines[i]);
        }
        return cosines;
    }
}
