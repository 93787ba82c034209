/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.statistics.linear;

import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.LinearSolverFactory_DDRM;
import org.ejml.interfaces.linsol.LinearSolverDense;

/**
 * Means and second moments of pairs of vectors, gathered pair by pair, and the linear map from the first to the second
 * that they give. For one thread.
 */
public final class PairedMoments {

    private final int inputs;

    private final int outputs;

    private final double[] inputSum;

    private final double[] outputSum;

    private final double[] inputSquares;

    private final double[] products;

    private long count;

    /**
     * No pairs yet.
     *
     * @param inputs  the length of the first vectors
     * @param outputs the length of the second vectors
     */
    public PairedMoments(int inputs, int outputs) {
        this.inputs = inputs;
        this.outputs = outputs;
        this.inputSum = new double[inputs];
        this.outputSum = new double[outputs];
        this.inputSquares = new double[inputs * inputs];
        this.products = new double[inputs * outputs];
    }

    /**
     * Adds a pair.
     *
     * @param input       holds the first vector
     * @param inputStart  where it begins
     * @param output      holds the second vector
     * @param outputStart where it begins
     */
    public void add(float[] input, int inputStart, float[] output, int outputStart) {
        count++;
        for (int i = 0; i < inputs; i++) {
            double x = input[inputStart + i];
            inputSum[i] += x;
            int row = i * inputs;
            for (int j = 0; j < inputs; j++) {
                inputSquares[row + j] += x * input[inputStart + j];
            }
            row = i * outputs;
            for (int j = 0; j < outputs; j++) {
                products[row + j] += x * output[outputStart + j];
            }
        }
        for (int j = 0; j < outputs; j++) {
            outputSum[j] += output[outputStart + j];
        }
    }

    /**
     * The covariance of the first vectors.
     *
     * @return a symmetric matrix, divided by the number of pairs
     */
    public DenseMatrix covariance() {
        return new DenseMatrix(inputs, inputs, centred(inputSquares, inputSum, inputs, 1.0 / count));
    }

    private double[] centred(double[] sums, double[] others, int width, double scale) {
        double[] centred = new double[sums.length];
        for (int i = 0; i < inputs; i++) {
            for (int j = 0; j < width; j++) {
                centred[i * width + j] = scale * (sums[i * width + j] - inputSum[i] * others[j] / count);
            }
        }
        return centred;
    }

    /**
     * The map of ridge regression with an intercept that is not penalised (Hoerl and Kennard 1970): the B that minimises
     * the sum of squares of y - a - B' x plus a penalty times the sum of squares of B.
     *
     * @param penalty greater than 0
     * @return B, inputs x outputs, without the intercept
     * @throws ArithmeticException if the moments are not finite
     */
    public DenseMatrix ridge(double penalty) {
        DMatrixRMaj gram = new DMatrixRMaj(inputs, inputs, true, centred(inputSquares, inputSum, inputs, 1));
        for (int i = 0; i < inputs; i++) {
            gram.add(i, i, penalty);
        }
        DMatrixRMaj target = new DMatrixRMaj(inputs, outputs, true, centred(products, outputSum, outputs, 1));
        DMatrixRMaj map = new DMatrixRMaj(inputs, outputs);
        LinearSolverDense<DMatrixRMaj> solver = LinearSolverFactory_DDRM.symmPosDef(inputs);
        if (!solver.setA(gram)) {
            throw new ArithmeticException("The moments have no ridge map: they are not finite");
        }
        solver.solve(target, map);
        return new DenseMatrix(inputs, outputs, map.getData());
    }
}
