/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.statistics.special;

import java.util.function.DoubleUnaryOperator;

/** Inversion of a growing function by bisection, to the last bit that doubles allow. */
final class Monotone {

    private static final int MOST_STEPS = 200;

    private Monotone() {
    }

    /** The place between {@code low} and {@code high} where the function reaches {@code target}. */
    static double invert(DoubleUnaryOperator function, double target, double low, double high) {
        double from = low;
        double to = high;
        for (int step = 0; step < MOST_STEPS; step++) {
            double middle = 0.5 * (from + to);
            if (middle <= from || middle >= to) {
                break;
            }
            if (function.applyAsDouble(middle) < target) {
                from = middle;
            } else {
                to = middle;
            }
        }
        return 0.5 * (from + to);
    }
}
