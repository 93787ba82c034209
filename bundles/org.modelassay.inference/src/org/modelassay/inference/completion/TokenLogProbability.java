/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.completion;

import java.util.List;

/**
 * A token and how probable it was at temperature 1.
 *
 * @param token          its text
 * @param logProbability the natural logarithm of its probability
 * @param alternatives   the likeliest tokens at its place, the first one first; empty unless asked for
 */
public record TokenLogProbability(String token, double logProbability, List<Alternative> alternatives) {

    /**
     * A token that might have stood there.
     *
     * @param token          its text
     * @param logProbability the natural logarithm of its probability
     */
    public record Alternative(String token, double logProbability) {
    }

    /** Copies the list. */
    public TokenLogProbability {
        alternatives = List.copyOf(alternatives);
    }
}
