/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.statistics.overlap;

import java.util.Arrays;

/** Probabilities of consecutive integers, those left out being negligible. */
record Window(long start, double[] values) {

    private static final double NEGLIGIBLE = 1e-20;

    static Window certain(long value) {
        return new Window(value, new double[] {1});
    }

    Window normalised() {
        double total = Arrays.stream(values).sum();
        return new Window(start, Arrays.stream(values).map(value -> value / total).toArray());
    }

    /** The distribution of the sum of two independent numbers. */
    Window plus(Window other) {
        double[] sum = new double[values.length + other.values.length - 1];
        for (int i = 0; i < values.length; i++) {
            double left = values[i];
            for (int j = 0; j < other.values.length; j++) {
                sum[i + j] += left * other.values[j];
            }
        }
        return new Window(start + other.start, sum).trimmed();
    }

    private Window trimmed() {
        int low = 0;
        int high = values.length;
        while (low < high - 1 && values[low] < NEGLIGIBLE) {
            low++;
        }
        while (high > low + 1 && values[high - 1] < NEGLIGIBLE) {
            high--;
        }
        return new Window(start + low, Arrays.copyOfRange(values, low, high));
    }
}
