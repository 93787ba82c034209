/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.training;

/** How parameters follow their gradients. */
public sealed interface Optimizer {

    /**
     * Gradient descent: v becomes momentum v + g, and the parameter moves by minus the rate times v.
     *
     * @param momentum from 0 to below 1
     */
    record Sgd(double momentum) implements Optimizer {

        /**
         * Checks the range.
         *
         * @throws IllegalArgumentException when a value is out of range
         */
        public Sgd {
            if (!(momentum >= 0 && momentum < 1)) {
                throw new IllegalArgumentException("momentum must be from 0 to below 1: " + momentum);
            }
        }
    }

    /**
     * Adam (Kingma and Ba 2015, algorithm 1), with decay as AdamW has it (Loshchilov and Hutter 2019, algorithm 2):
     * before the step, a parameter is multiplied by 1 - rate * decay.
     *
     * @param beta1   from 0 to below 1
     * @param beta2   from 0 to below 1
     * @param epsilon greater than 0
     * @param decay   at least 0; 0 is Adam. Matrices decay, tensors of one axis do not
     */
    record Adam(double beta1, double beta2, double epsilon, double decay) implements Optimizer {

        /** Adam with the constants of its paper. */
        public static final Adam DEFAULT = new Adam(0.9, 0.999, 1e-8, 0);

        /**
         * Checks the ranges.
         *
         * @throws IllegalArgumentException when a value is out of range
         */
        public Adam {
            if (!(beta1 >= 0 && beta1 < 1 && beta2 >= 0 && beta2 < 1 && epsilon > 0 && decay >= 0)) {
                throw new IllegalArgumentException(
                        "Adam with " + beta1 + ", " + beta2 + ", epsilon " + epsilon + ", decay " + decay);
            }
        }
    }
}
