/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.statistics.linear;

import org.ejml.data.Complex_F64;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.EigenDecomposition_F64;

/**
 * The eigenvalues of a square matrix that need not be symmetric.
 *
 * @param real      their real parts, in no particular order
 * @param imaginary their imaginary parts; conjugates come in pairs
 */
public record Eigenvalues(double[] real, double[] imaginary) {

    /**
     * Computes them by the QR iteration.
     *
     * @param matrix a square matrix
     * @return its eigenvalues, each as often as its multiplicity says
     * @throws IllegalArgumentException if the matrix is not square or not finite
     * @throws ArithmeticException      if the iteration does not converge
     */
    public static Eigenvalues of(DenseMatrix matrix) {
        int size = matrix.rows();
        if (size != matrix.columns() || !matrix.isFinite()) {
            throw new IllegalArgumentException("Only a square, finite matrix has eigenvalues, not " + matrix);
        }
        double[] real = new double[size];
        double[] imaginary = new double[size];
        if (size > 0) {
            EigenDecomposition_F64<DMatrixRMaj> decomposition = DecompositionFactory_DDRM.eig(size, false);
            if (!decomposition.decompose(new DMatrixRMaj(size, size, true, matrix.rowMajor().clone()))) {
                throw new ArithmeticException("the eigenvalues of " + matrix + " did not converge");
            }
            for (int i = 0; i < size; i++) {
                Complex_F64 value = decomposition.getEigenvalue(i);
                real[i] = value.real;
                imaginary[i] = value.imaginary;
            }
        }
        return new Eigenvalues(real, imaginary);
    }

    /**
     * How far each turns the plane: 0 for positive and 180 for negative real ones.
     *
     * @return the absolute value of each argument, in degrees from 0 to 180
     */
    public double[] angles() {
        double[] angles = new double[real.length];
        for (int i = 0; i < angles.length; i++) {
            angles[i] = Math.toDegrees(Math.abs(Math.atan2(imaginary[i], real[i])));
        }
        return angles;
    }
}
