/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.statistics.rounding;

/**
 * Where a weight lies after its update and before rounding, relative to its stored value: the two tails of that
 * distribution.
 */
sealed interface Tails {

    /** The probability of a position more than {@code distance} above the stored value. */
    double above(double distance);

    /** The probability of a position more than {@code distance} below the stored value. */
    double below(double distance);

    /** A weight that started at {@code start}. */
    record FromPoint(double start, double sigma, NoiseShape noise) implements Tails {

        @Override
        public double above(double distance) {
            return noise.cumulative((start - distance) / sigma);
        }

        @Override
        public double below(double distance) {
            return noise.cumulative((-start - distance) / sigma);
        }
    }

    /** A weight that started anywhere between {@code -lower} and {@code upper}, evenly. */
    record FromCell(double lower, double upper, double sigma, NoiseShape noise) implements Tails {

        @Override
        public double above(double distance) {
            return share(upper - distance, -lower - distance);
        }

        @Override
        public double below(double distance) {
            return share(lower - distance, -upper - distance);
        }

        private double share(double far, double near) {
            return sigma / (lower + upper) * (noise.integral(far / sigma) - noise.integral(near / sigma));
        }
    }
}
