/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.report.svg;

import java.util.function.DoublePredicate;

/** The lowest and the highest of some finite numbers; NaN for both where there are none. */
record Range(double low, double high) {

    static final Range EMPTY = new Range(Double.NaN, Double.NaN);

    static Range of(double... values) {
        return EMPTY.with(values);
    }

    Range with(double[] values) {
        return with(values, Double::isFinite);
    }

    Range withPositive(double[] values) {
        return with(values, v -> v > 0);
    }

    private Range with(double[] values, DoublePredicate filter) {
        double newLow = low;
        double newHigh = high;
        for (double value : values) {
            if (Double.isFinite(value) && filter.test(value)) {
                newLow = Double.isNaN(newLow) ? value : Math.min(newLow, value);
                newHigh = Double.isNaN(newHigh) ? value : Math.max(newHigh, value);
            }
        }
        return new Range(newLow, newHigh);
    }

    boolean isEmpty() {
        return Double.isNaN(low);
    }

    boolean isPoint() {
        return low == high;
    }
}
