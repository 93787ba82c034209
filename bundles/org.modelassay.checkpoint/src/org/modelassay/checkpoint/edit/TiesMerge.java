/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.checkpoint.edit;

/**
 * Trims, elects a sign, and takes the mean of those who agree (Yadav et al. 2023, algorithm 1).
 *
 * @param limits the smallest magnitude of each model's differences that is kept, 0 for the first model
 * @param scale  the factor of the mean
 */
record TiesMerge(float[] limits, double scale) implements TensorMerge {

    @Override
    public double at(double[][] values, int index) {
        double base = values[0][index];
        double elected = 0;
        for (int model = 1; model < values.length; model++) {
            elected += trimmed(values[model][index] - base, limits[model]);
        }
        double sum = 0;
        int agreeing = 0;
        for (int model = 1; model < values.length; model++) {
            double difference = trimmed(values[model][index] - base, limits[model]);
            if (difference != 0 && Math.signum(difference) == Math.signum(elected)) {
                sum += difference;
                agreeing++;
            }
        }
        return Double.isNaN(elected) ? elected : agreeing == 0 ? base : base + scale * (sum / agreeing);
    }

    private static double trimmed(double difference, float limit) {
        return Math.abs((float) difference) < limit ? 0 : difference;
    }
}
