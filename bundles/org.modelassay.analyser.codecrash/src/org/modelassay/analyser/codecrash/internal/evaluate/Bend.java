/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.codecrash.internal.evaluate;

/**
 * The parabola through the origin that fits points best (least squares). The paper finds one where reasoning collapses:
 * words of doubt add up faster the longer the model writes.
 *
 * @param slope     doubts for a word at the beginning
 * @param curvature the coefficient of the square; above 0 the curve bends upwards
 * @param gain      the share of the straight line's squared error that the square removes; NaN where the line is exact
 */
record Bend(double slope, double curvature, double gain) {

    /**
     * Fits a curve.
     *
     * @param x places, not all zero
     * @param y one value for each
     * @return the parabola
     */
    static Bend of(double[] x, double[] y) {
        double x2 = 0;
        double x3 = 0;
        double x4 = 0;
        double xy = 0;
        double x2y = 0;
        for (int i = 0; i < x.length; i++) {
            double square = x[i] * x[i];
            x2 += square;
            x3 += square * x[i];
            x4 += square * square;
            xy += x[i] * y[i];
            x2y += square * y[i];
        }
        double determinant = x2 * x4 - x3 * x3;
        double slope = (xy * x4 - x2y * x3) / determinant;
        double curvature = (x2 * x2y - x3 * xy) / determinant;
        double line = error(x, y, xy / x2, 0);
        return new Bend(slope, curvature,
                line == 0 ? Double.NaN : 1 - error(x, y, slope, curvature) / line);
    }

    private static double error(double[] x, double[] y, double slope, double curvature) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            double off = y[i] - slope * x[i] - curvature * x[i] * x[i];
            sum += off * off;
        }
        return sum;
    }
}
