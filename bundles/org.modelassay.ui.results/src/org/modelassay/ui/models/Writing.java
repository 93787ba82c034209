/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.models;

import org.modelassay.common.Seed;
import org.modelassay.inference.generation.Sampling;

/**
 * How a prompt is continued.
 *
 * @param tokens   how many tokens at most, at least 1
 * @param sampling how each is chosen
 */
public record Writing(int tokens, Sampling sampling) {

    /** Checks the number. */
    public Writing {
        if (tokens < 1) {
            throw new IllegalArgumentException("at least one token: " + tokens);
        }
    }

    /**
     * The most probable token each time.
     *
     * @param tokens how many
     * @return the way to write
     */
    public static Writing greedy(int tokens) {
        return new Writing(tokens, new Sampling.Greedy());
    }

    /**
     * What is typed in fields.
     *
     * @param tokens      how many tokens
     * @param temperature 0 for the most probable token each time
     * @param topK        how many tokens may be drawn, 0 for all
     * @param topP        the share of probability that may be drawn, 1 for all
     * @param seed        the origin of the draws
     * @return the way to write
     * @throws IllegalArgumentException if a value is out of its range
     */
    public static Writing of(int tokens, double temperature, int topK, double topP, long seed) {
        return temperature == 0 ? greedy(tokens)
                : new Writing(tokens, new Sampling.Random(temperature, topK, topP, new Seed(seed)));
    }
}
