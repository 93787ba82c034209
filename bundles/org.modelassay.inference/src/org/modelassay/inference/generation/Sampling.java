/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.generation;

import org.modelassay.common.Seed;

/** How the next token is chosen from the logits. */
public sealed interface Sampling {

    /** The token with the greatest logit, the lowest id among equals. */
    record Greedy() implements Sampling {
    }

    /**
     * A random token: logits are divided by the temperature, the {@code topK} greatest are kept, of these the smallest
     * set whose probabilities (after the cut) sum to at least {@code topP}, and one of them is drawn.
     *
     * @param temperature greater than 0
     * @param topK        at least 1, or 0 for no such limit
     * @param topP        in (0, 1]; 1 for no such limit
     * @param seed        the origin of the randomness: equal requests give equal tokens
     */
    record Random(double temperature, int topK, double topP, Seed seed) implements Sampling {

        /**
         * Checks the ranges.
         *
         * @throws IllegalArgumentException when a value is outside its range
         */
        public Random {
            if (!(temperature > 0) || !Double.isFinite(temperature)) {
                throw new IllegalArgumentException("temperature must be finite and greater than 0: " + temperature);
            }
            if (topK < 0) {
                throw new IllegalArgumentException("top-k must be 0 (no limit) or greater: " + topK);
            }
            if (!(topP > 0 && topP <= 1)) {
                throw new IllegalArgumentException("top-p must be greater than 0 and at most 1: " + topP);
            }
        }
    }
}
