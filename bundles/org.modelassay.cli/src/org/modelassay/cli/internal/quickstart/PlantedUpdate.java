/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.cli.internal.quickstart;

import java.util.Locale;

import org.modelassay.common.Seed;

/** A change of the weights whose nature is known, because it was put there. */
sealed interface PlantedUpdate {

    /** {@return the directory and id of the checkpoint that carries it} */
    String id();

    /** {@return what was planted, in a sentence for the study} */
    String description();

    /**
     * Adds the update to the master weights of one tensor.
     *
     * @param tensor the tensor
     * @param values its master weights, changed in place
     * @param seed   the seed of the quickstart
     */
    void apply(SyntheticTensor tensor, float[] values, Seed seed);

    /** No update at all: the base. */
    record None() implements PlantedUpdate {

        @Override
        public String id() {
            return "synthetic-base";
        }

        @Override
        public String description() {
            return "Synthetic: random weights in the shape of a small Llama, stored as bf16.";
        }

        @Override
        public void apply(SyntheticTensor tensor, float[] values, Seed seed) {
            // the base is what it is
        }
    }

    /**
     * Changes a share of the weights of every matrix, at random positions, by enough to survive bf16.
     *
     * @param share the share, above 0 and at most 1
     */
    record Sparse(double share) implements PlantedUpdate {

        /** Twice the coarsest rounding step of bf16 below magnitude 0.125, which no synthetic weight reaches. */
        private static final double SMALLEST_STEP = 1e-3;

        @Override
        public String id() {
            return "synthetic-sparse";
        }

        @Override
        public String description() {
            return String.format(Locale.ROOT,
                    "Synthetic: exactly %d %% of the weights of every matrix changed, at random positions.",
                    Math.round(100 * share));
        }

        /**
         * How many weights of a tensor it changes.
         *
         * @param tensor the tensor
         * @return the number, rounded; none unless it is a matrix
         */
        long changed(SyntheticTensor tensor) {
            return tensor.isMatrix() ? Math.round(share * tensor.elements()) : 0;
        }

        @Override
        public void apply(SyntheticTensor tensor, float[] values, Seed seed) {
            var generator = seed.derive(id() + '/' + tensor.name()).generator();
            long wanted = changed(tensor);
            for (int i = 0; i < values.length && wanted > 0; i++) {
                if (generator.nextLong(values.length - i) < wanted) {
                    double step = SMALLEST_STEP * (1 + generator.nextDouble());
                    values[i] += (float) (generator.nextBoolean() ? step : -step);
                    wanted--;
                }
            }
        }
    }

    /**
     * Changes every weight a little; bf16 then hides most of it.
     *
     * @param standardDeviation the standard deviation of the change
     */
    record Dense(double standardDeviation) implements PlantedUpdate {

        @Override
        public String id() {
            return "synthetic-dense";
        }

        @Override
        public String description() {
            return "Synthetic: every weight changed by normal noise of standard deviation " + standardDeviation
                    + " before rounding to bf16.";
        }

        @Override
        public void apply(SyntheticTensor tensor, float[] values, Seed seed) {
            var generator = seed.derive(id() + '/' + tensor.name()).generator();
            for (int i = 0; i < values.length; i++) {
                values[i] += (float) (standardDeviation * generator.nextGaussian());
            }
        }
    }

    /**
     * Adds one outer product to every matrix.
     *
     * @param standardDeviation the standard deviation of the entries of the product
     */
    record RankOne(double standardDeviation) implements PlantedUpdate {

        @Override
        public String id() {
            return "synthetic-rank-1";
        }

        @Override
        public String description() {
            return "Synthetic: an outer product of two vectors added to every matrix.";
        }

        @Override
        public void apply(SyntheticTensor tensor, float[] values, Seed seed) {
            if (!tensor.isMatrix()) {
                return;
            }
            var generator = seed.derive(id() + '/' + tensor.name()).generator();
            int rows = tensor.shape().get(0);
            int columns = tensor.shape().get(1);
            double[] right = new double[columns];
            for (int column = 0; column < columns; column++) {
                right[column] = generator.nextGaussian();
            }
            for (int row = 0; row < rows; row++) {
                double left = standardDeviation * generator.nextGaussian();
                for (int column = 0; column < columns; column++) {
                    values[row * columns + column] += (float) (left * right[column]);
                }
            }
        }
    }
}
