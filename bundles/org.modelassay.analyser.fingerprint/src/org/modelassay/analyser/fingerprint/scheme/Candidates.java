/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.fingerprint.scheme;

/** What a model would answer to a key, and the owner's secret draws. */
public interface Candidates {

    /**
     * How probable each next token is.
     *
     * @return one probability for each token of the vocabulary; a copy
     */
    double[] probabilities();

    /**
     * Whether a token may begin an answer: letters and digits, at least two.
     *
     * @param token a token id
     * @return true when its text is such
     */
    boolean isWord(int token);

    /**
     * How many different answers are wanted.
     *
     * @return at least 1
     */
    int wanted();

    /**
     * The share of probability that lies in the nucleus.
     *
     * @return from 0 to 1
     */
    double nucleus();

    /**
     * How many candidates beside the nucleus are drawn from.
     *
     * @return at least 1
     */
    int width();

    /**
     * A draw that follows from the owner's secret and the key.
     *
     * @param purpose keeps draws apart
     * @param count   how many there are to draw from, at least 1
     * @return from 0 to {@code count} - 1
     */
    int draw(String purpose, int count);
}
