/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.statistics.linear;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.interfaces.decomposition.SingularValueDecomposition_F64;
import org.modelassay.common.Cancellation;

/**
 * Linear algebra in pure Java, by the Efficient Java Matrix Library: Golub-Kahan bidiagonalisation and implicit QR
 * (Golub and Van Loan, Matrix Computations, chapter 8).
 */
public final class EjmlLinearAlgebra implements LinearAlgebra {

    private final Cancellation cancellation;

    /** Linear algebra that always ends by itself. */
    public EjmlLinearAlgebra() {
        this(Cancellation.never());
    }

    /**
     * Linear algebra that can be stopped: a decomposition then throws
     * {@link java.util.concurrent.CancellationException}.
     *
     * @param cancellation looked at between steps that take milliseconds
     */
    public EjmlLinearAlgebra(Cancellation cancellation) {
        this.cancellation = cancellation;
    }

    @Override
    public double[] singularValues(DenseMatrix matrix) {
        requireFinite(matrix);
        if (isEmpty(matrix)) {
            return new double[0];
        }
        double[] values = decompose(matrix, false).getSingularValues();
        double[] result = Arrays.copyOf(values, Math.min(matrix.rows(), matrix.columns()));
        Arrays.sort(result);
        reverse(result);
        return result;
    }

    @Override
    public Svd svd(DenseMatrix matrix) {
        requireFinite(matrix);
        int rank = Math.min(matrix.rows(), matrix.columns());
        if (isEmpty(matrix)) {
            return new Svd(new DenseMatrix(matrix.rows(), 0, new double[0]), new double[0],
                    new DenseMatrix(matrix.columns(), 0, new double[0]));
        }
        SingularValueDecomposition_F64<DMatrixRMaj> decomposition = decompose(matrix, true);
        double[] values = decomposition.getSingularValues();
        int[] order = IntStream.range(0, rank).boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -values[i]))
                .mapToInt(Integer::intValue).toArray();
        double[] sorted = Arrays.stream(order).mapToDouble(i -> values[i]).toArray();
        return new Svd(columns(decomposition.getU(null, false), order), sorted,
                columns(decomposition.getV(null, false), order));
    }

    @Override
    public DenseMatrix transposedProduct(DenseMatrix left, DenseMatrix right) {
        if (left.rows() != right.rows()) {
            throw new IllegalArgumentException("Rows differ: " + left.rows() + " and " + right.rows());
        }
        DMatrixRMaj product = new DMatrixRMaj(left.columns(), right.columns());
        CommonOps_DDRM.multTransA(wrap(left), wrap(right), product);
        return new DenseMatrix(left.columns(), right.columns(), product.getData());
    }

    private SingularValueDecomposition_F64<DMatrixRMaj> decompose(DenseMatrix matrix, boolean vectors) {
        SingularValueDecomposition_F64<DMatrixRMaj> decomposition = new CancellableSvd(vectors, cancellation);
        DMatrixRMaj input = wrap(matrix);
        if (!decomposition.decompose(decomposition.inputModified() ? input.copy() : input)) {
            throw new ArithmeticException("The singular value decomposition of " + matrix + " did not converge");
        }
        return decomposition;
    }

    private static DMatrixRMaj wrap(DenseMatrix matrix) {
        return DMatrixRMaj.wrap(matrix.rows(), matrix.columns(), matrix.rowMajor());
    }

    private static DenseMatrix columns(DMatrixRMaj source, int[] order) {
        int rows = source.getNumRows();
        double[] values = new double[rows * order.length];
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < order.length; j++) {
                values[i * order.length + j] = source.get(i, order[j]);
            }
        }
        return new DenseMatrix(rows, order.length, values);
    }

    private static void requireFinite(DenseMatrix matrix) {
        if (!matrix.isFinite()) {
            throw new IllegalArgumentException("A matrix with elements that are not finite has no decomposition");
        }
    }

    private static boolean isEmpty(DenseMatrix matrix) {
        return matrix.rows() == 0 || matrix.columns() == 0;
    }

    private static void reverse(double[] values) {
        for (int i = 0, j = values.length - 1; i < j; i++, j--) {
            double value = values[i];
            values[i] = values[j];
            values[j] = value;
        }
    }
}
