/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.checkpoint.edit;

import java.util.List;

/** How the weights of several models become those of one. Sums are taken in float64, element by element. */
public sealed interface MergeMethod {

    /**
     * The weighted mean of the models: model soups (Wortsman et al. 2022, arXiv 2203.05482, section 2).
     *
     * @param weights one for each model, none negative, divided by their sum
     */
    record Linear(List<Double> weights) implements MergeMethod {

        /**
         * Copies the weights.
         *
         * @throws IllegalArgumentException when one is negative or not finite, or all are 0
         */
        public Linear {
            weights = List.copyOf(weights);
            double sum = weights.stream().mapToDouble(Double::doubleValue).sum();
            if (weights.stream().anyMatch(weight -> !(weight >= 0)) || !(sum > 0) || !Double.isFinite(sum)) {
                throw new IllegalArgumentException("weights " + weights + " are not a mean's");
            }
        }
    }

    /**
     * Spherical interpolation of two models, each tensor as one vector (Shoemake 1985, section 3.3); in a straight line
     * where two tensors are nearly parallel, opposite, or one is zero.
     *
     * @param share of the second model: 0 gives the first, 1 the second
     */
    record Spherical(double share) implements MergeMethod {

        /**
         * Checks the share.
         *
         * @throws IllegalArgumentException when it is not between 0 and 1
         */
        public Spherical {
            if (!(share >= 0 && share <= 1)) {
                throw new IllegalArgumentException("share " + share);
            }
        }
    }

    /**
     * Task arithmetic (Ilharco et al. 2023, arXiv 2212.04089, section 2): the first model plus {@code scale} times the
     * sum of the others' differences from it.
     *
     * @param scale the factor, lambda in the paper; negative to forget a task
     */
    record TaskArithmetic(double scale) implements MergeMethod {

        /**
         * Checks the scale.
         *
         * @throws IllegalArgumentException when it is not finite
         */
        public TaskArithmetic {
            requireFinite(scale);
        }
    }

    /**
     * TIES (Yadav et al. 2023, arXiv 2306.01708, algorithm 1): of each model's difference from the first, the elements
     * of largest magnitude are kept; the sign of their sum is elected, element by element; the mean of those of that
     * sign, times {@code scale}, is added to the first model. Elements whose sum is 0 stay as they are.
     * <p>
     * Elements are ranked within a tensor, where the paper ranks those of the whole model, so that no tensor is trimmed
     * away. Elements as large as the smallest that is kept are kept, too.
     *
     * @param density the share that is kept, above 0 and at most 1; k in the paper, which uses 0.2
     * @param scale   the factor, lambda in the paper
     */
    record Ties(double density, double scale) implements MergeMethod {

        /**
         * Checks both.
         *
         * @throws IllegalArgumentException when the density is not above 0 and at most 1, or the scale not finite
         */
        public Ties {
            if (!(density > 0 && density <= 1)) {
                throw new IllegalArgumentException("density " + density);
            }
            requireFinite(scale);
        }
    }

    private static void requireFinite(double scale) {
        if (!Double.isFinite(scale)) {
            throw new IllegalArgumentException("scale " + scale);
        }
    }
}
