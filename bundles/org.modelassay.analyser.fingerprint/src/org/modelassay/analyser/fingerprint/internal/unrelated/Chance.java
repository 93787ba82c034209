/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.fingerprint.internal.unrelated;

/**
 * What a model of others matches.
 *
 * @param matches how many fingerprints
 * @param asked   of how many
 */
public record Chance(long matches, long asked) {

    /**
     * The probability that so many fingerprints, drawn without replacement, have at least so many matches: the tail of
     * the
     * hypergeometric distribution.
     *
     * @param queries   how many are drawn, at most {@link #asked}
     * @param threshold how many matches
     * @return from 0 to 1
     */
    public double claimProbability(int queries, int threshold) {
        double sum = 0;
        for (int hits = threshold; hits <= Math.min(queries, matches); hits++) {
            if (queries - hits <= asked - matches) {
                sum += Math.exp(logChoose(matches, hits) + logChoose(asked - matches, queries - hits)
                        - logChoose(asked, queries));
            }
        }
        return Math.min(1, sum);
    }

    private static double logChoose(long n, long k) {
        double sum = 0;
        for (long i = 1; i <= k; i++) {
            sum += Math.log((double) (n - k + i) / i);
        }
        return sum;
    }
}
