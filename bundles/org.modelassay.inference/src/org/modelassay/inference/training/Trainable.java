/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.training;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.modelassay.inference.FloatTensor;

/** What is trained. Its parameters are float32, whatever the model computes in. */
public sealed interface Trainable {

    /**
     * The tensors that are trained or masked.
     *
     * @return names of tensors of the checkpoint, each once
     */
    List<String> tensors();

    /**
     * The weights themselves.
     *
     * @param tensors       the tensors
     * @param gradientMasks what the gradient of a tensor is multiplied by, element by element, before clipping; none
     *                      for all of it. An element with 0 never changes, unless weight decay moves it
     */
    record Weights(List<String> tensors, Map<String, FloatTensor> gradientMasks) implements Trainable {

        /** Copies the collections. */
        public Weights {
            tensors = List.copyOf(tensors);
            gradientMasks = Map.copyOf(new LinkedHashMap<>(gradientMasks));
        }

        /**
         * All of some tensors.
         *
         * @param tensors the tensors
         * @return what is trained
         */
        public static Weights of(List<String> tensors) {
            return new Weights(tensors, Map.of());
        }
    }

    /**
     * Masks over frozen weights, which continuous sparsification trains (Savarese, Silva and Maire 2020): a weight w
     * counts as w times the logistic of sharpness times m, its gate, and m is trained. The sharpness grows from step to
     * step, which drives gates to 0 and 1. The gate of a weight that is exactly 0 is closed from the beginning. An
     * optimiser's decay applies to every m.
     *
     * @param tensors   the tensors that are masked
     * @param sharpness the sharpness in the first step, greater than 0
     * @param growth    what it is multiplied by after each step, at least 1
     * @param initial   the first value of every m
     */
    record Masks(List<String> tensors, double sharpness, double growth, double initial) implements Trainable {

        /**
         * Copies the list.
         *
         * @throws IllegalArgumentException when a number is out of range
         */
        public Masks {
            tensors = List.copyOf(tensors);
            if (!(sharpness > 0) || !Double.isFinite(sharpness) || !(growth >= 1) || !Double.isFinite(growth)
                    || !Double.isFinite(initial)) {
                throw new IllegalArgumentException("sharpness must be finite and greater than 0, its growth at least "
                        + "1: " + sharpness + ", " + growth + ", from " + initial);
            }
        }

        /**
         * Masks of one sharpness.
         *
         * @param tensors   the tensors that are masked
         * @param sharpness greater than 0
         * @param initial   the first value of every m
         */
        public Masks(List<String> tensors, double sharpness, double initial) {
            this(tensors, sharpness, 1, initial);
        }

        /**
         * The sharpness after some steps.
         *
         * @param steps the steps that are done, from 0
         * @return the sharpness that the next step uses
         */
        public double sharpnessAfter(long steps) {
            return sharpness * Math.pow(growth, steps);
        }
    }
}
