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
     * Masks over frozen weights: a weight w counts as w times the logistic of sharpness times m, and m is trained.
     *
     * @param tensors   the tensors that are masked
     * @param sharpness greater than 0
     * @param initial   the first value of every m
     */
    record Masks(List<String> tensors, double sharpness, double initial) implements Trainable {

        /**
         * Copies the list.
         *
         * @throws IllegalArgumentException when the sharpness is out of range
         */
        public Masks {
            tensors = List.copyOf(tensors);
            if (!(sharpness > 0) || !Double.isFinite(sharpness)) {
                throw new IllegalArgumentException("sharpness must be finite and greater than 0: " + sharpness);
            }
        }
    }
}
