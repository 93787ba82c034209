/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.statistics.testing;

import java.util.Optional;

import org.modelassay.statistics.special.Binomial;

/**
 * A test of a probability with a number of trials fixed beforehand: the claim is made from a number of successes on.
 *
 * @param trials          how many trials are made
 * @param threshold       the claim is made with at least so many successes
 * @param nullProbability the greatest probability of a success if the claim is false
 */
public record PlannedTest(int trials, int threshold, double nullProbability) {

    /**
     * Checks the ranges.
     *
     * @throws IllegalArgumentException if the threshold is not from 1 to {@code trials} or the probability not from 0
     *                                  to 1
     */
    public PlannedTest {
        if (threshold < 1 || threshold > trials || !(nullProbability >= 0 && nullProbability <= 1)) {
            throw new IllegalArgumentException(
                    threshold + " of " + trials + " trials at probability " + nullProbability);
        }
    }

    /**
     * The shortest test whose false claims are rare enough and whose true ones are made often enough.
     *
     * @param nullProbability        the greatest probability of a success if the claim is false
     * @param alternativeProbability the probability of a success if the claim is true
     * @param alpha                  the greatest probability of a false claim
     * @param power                  the smallest probability of making a true claim
     * @param most                   the greatest number of trials
     * @return the test, or empty if no test within {@code most} trials does
     */
    public static Optional<PlannedTest> shortest(double nullProbability, double alternativeProbability, double alpha,
            double power, int most) {
        for (int trials = 1; trials <= most; trials++) {
            Optional<PlannedTest> test = of(trials, nullProbability, alpha);
            if (test.isPresent() && test.get().claimProbability(alternativeProbability) >= power) {
                return test;
            }
        }
        return Optional.empty();
    }

    /**
     * The most powerful test of a number of trials.
     *
     * @param trials          at least 1
     * @param nullProbability the greatest probability of a success if the claim is false
     * @param alpha           the greatest probability of a false claim
     * @return the test, or empty if even all successes could be chance
     */
    public static Optional<PlannedTest> of(int trials, double nullProbability, double alpha) {
        int threshold = 1;
        while (threshold <= trials && Binomial.upperTail(threshold, trials, nullProbability) > alpha) {
            threshold++;
        }
        return threshold > trials ? Optional.empty()
                : Optional.of(new PlannedTest(trials, threshold, nullProbability));
    }

    /** The exact probability of a claim if each trial succeeds with the given probability. */
    public double claimProbability(double probability) {
        return Binomial.upperTail(threshold, trials, probability);
    }

    /** The exact probability of a false claim. */
    public double falseClaimProbability() {
        return claimProbability(nullProbability);
    }
}
