/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.statistics.rounding;

import org.modelassay.statistics.special.Normal;

/**
 * The distribution of a dense update over the weights, scaled to unit variance and symmetric about zero. The three
 * span what training does: from light tails, as after few sign-like optimiser steps, to heavy ones.
 */
public enum NoiseShape {

    /** Normal: the sum of many small steps. */
    GAUSSIAN {
        @Override
        double cumulative(double x) {
            return Normal.cumulative(x);
        }

        @Override
        double integral(double x) {
            return x * Normal.cumulative(x) + Normal.density(x);
        }

        @Override
        double fourthMoment() {
            return 3;
        }

        @Override
        double reach() {
            return 7;
        }
    },

    /** Laplace: few weights take much of the update. */
    LAPLACE {
        @Override
        double cumulative(double x) {
            double tail = 0.5 * Math.exp(-ROOT_TWO * Math.abs(x));
            return x < 0 ? tail : 1 - tail;
        }

        @Override
        double integral(double x) {
            return Math.max(0, x) + 0.5 / ROOT_TWO * Math.exp(-ROOT_TWO * Math.abs(x));
        }

        @Override
        double fourthMoment() {
            return 6;
        }

        @Override
        double reach() {
            return 20;
        }
    },

    /** Plus or minus one, evenly: every weight moves by the same amount, as after one step of Adam. */
    SIGN {
        @Override
        double cumulative(double x) {
            return x < -1 ? 0 : x < 1 ? 0.5 : 1;
        }

        @Override
        double integral(double x) {
            return 0.5 * Math.max(0, x + 1) + 0.5 * Math.max(0, x - 1);
        }

        @Override
        double fourthMoment() {
            return 1;
        }

        @Override
        double reach() {
            return 1;
        }
    };

    private static final double ROOT_TWO = Math.sqrt(2);

    /** The probability of at most {@code x}. */
    abstract double cumulative(double x);

    /** The integral of {@link #cumulative} from minus infinity to {@code x}. */
    abstract double integral(double x);

    /** The expectation of the fourth power. */
    abstract double fourthMoment();

    /** The magnitude above which values may be neglected (beyond it lies less than 1e-10 of the variance). */
    abstract double reach();
}
