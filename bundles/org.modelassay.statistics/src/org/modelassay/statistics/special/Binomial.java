/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.statistics.special;

/** The number of successes among independent trials of equal probability. */
public final class Binomial {

    private Binomial() {
    }

    /**
     * The probability of at least some successes, exact also far out (NIST Digital Library of Mathematical Functions,
     * 8.17.5).
     *
     * @param successes   any number; 1 for 0 and below, 0 above {@code trials}
     * @param trials      at least 0
     * @param probability of one success, from 0 to 1
     * @throws IllegalArgumentException if trials or probability are out of range
     */
    public static double upperTail(long successes, long trials, double probability) {
        require(trials, probability);
        if (successes <= 0) {
            return 1;
        }
        return successes > trials ? 0 : Beta.cumulative(probability, successes, trials - successes + 1.0);
    }

    /**
     * Hoeffding's bound on the same probability (Hoeffding 1963, theorem 1): exp(-2 n (m / n - p)^2), and 1 where the
     * share of successes does not exceed the probability.
     *
     * @param successes   from 0 to {@code trials}
     * @param trials      at least 1
     * @param probability of one success, from 0 to 1
     * @throws IllegalArgumentException if an argument is out of range
     */
    public static double hoeffdingUpperTail(long successes, long trials, double probability) {
        require(trials, probability);
        if (trials < 1 || successes < 0 || successes > trials) {
            throw new IllegalArgumentException(successes + " successes of " + trials + " trials");
        }
        double excess = (double) successes / trials - probability;
        return excess <= 0 ? 1 : Math.exp(-2 * trials * excess * excess);
    }

    private static void require(long trials, double probability) {
        if (trials < 0 || !(probability >= 0 && probability <= 1)) {
            throw new IllegalArgumentException(trials + " trials of probability " + probability);
        }
    }
}
