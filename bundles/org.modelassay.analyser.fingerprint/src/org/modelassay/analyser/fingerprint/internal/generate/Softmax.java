/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.fingerprint.internal.generate;

import org.modelassay.inference.FloatTensor;

/** Probabilities from logits, in float64. */
public final class Softmax {

    private Softmax() {
    }

    /**
     * The distribution of the next token.
     *
     * @param logits one for each token
     * @return probabilities
     */
    public static double[] of(FloatTensor logits) {
        double normaliser = logSum(logits);
        double[] probabilities = new double[(int) logits.size()];
        for (int token = 0; token < probabilities.length; token++) {
            probabilities[token] = Math.exp(logits.get(token) - normaliser);
        }
        return probabilities;
    }

    /**
     * The log-probability of one token.
     *
     * @param logits one for each token
     * @param token  the token
     * @return in nats
     */
    public static double logOf(FloatTensor logits, int token) {
        return logits.get(token) - logSum(logits);
    }

    private static double logSum(FloatTensor logits) {
        double greatest = Double.NEGATIVE_INFINITY;
        for (long i = 0; i < logits.size(); i++) {
            greatest = Math.max(greatest, logits.get(i));
        }
        double sum = 0;
        for (long i = 0; i < logits.size(); i++) {
            sum += Math.exp(logits.get(i) - greatest);
        }
        return greatest + Math.log(sum);
    }
}
