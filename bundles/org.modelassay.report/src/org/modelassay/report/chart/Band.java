/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.report.chart;

/**
 * The uncertainty around the values of a curve.
 *
 * @param low  the lower ends
 * @param high the upper ends, as many as lower ones
 */
public record Band(double[] low, double[] high) {

    /**
     * Checks the lengths.
     *
     * @throws IllegalArgumentException if there are not as many upper as lower ends
     */
    public Band {
        if (low.length != high.length) {
            throw new IllegalArgumentException(low.length + " lower ends for " + high.length + " upper ones");
        }
    }
}
