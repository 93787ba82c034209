/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.statistics.testing;

import java.util.ArrayList;
import java.util.List;

/**
 * A test of a probability with several looks at the data, all paid for: the claim is made at the first look whose
 * threshold is reached. The thresholds are exact for binomial counts, not approximations by a normal.
 *
 * @param looks           the looks in order
 * @param nullProbability the greatest probability of a success if the claim is false
 */
public record SequentialTest(List<Look> looks, double nullProbability) {

    /**
     * A look at the data.
     *
     * @param trials    how many trials have been made
     * @param threshold the claim is made with at least so many successes; more than {@code trials} for never
     */
    public record Look(int trials, int threshold) {
    }

    /** Copies the looks. */
    public SequentialTest {
        looks = List.copyOf(looks);
    }

    /**
     * The test with the smallest thresholds that its spending allows.
     *
     * @param trials          the trials made at each look, growing, the last one the whole plan
     * @param nullProbability the greatest probability of a success if the claim is false
     * @param alpha           the greatest probability of a false claim over all looks
     * @param spending        how much of it each look may have spent
     * @return the test
     * @throws IllegalArgumentException if the trials do not grow from 1 or a probability is out of range
     */
    public static SequentialTest of(List<Integer> trials, double nullProbability, double alpha, Spending spending) {
        if (trials.isEmpty() || !(nullProbability >= 0 && nullProbability <= 1) || !(alpha > 0 && alpha < 1)) {
            throw new IllegalArgumentException("looks " + trials + ", probability " + nullProbability + ", alpha "
                    + alpha);
        }
        BinomialPath path = new BinomialPath(nullProbability);
        List<Look> looks = new ArrayList<>();
        int whole = trials.getLast();
        for (int made : trials) {
            path.goTo(made);
            double left = spending.spent(alpha, (double) made / whole) - path.crossed();
            int threshold = path.smallestThreshold(left);
            path.stopFrom(threshold);
            looks.add(new Look(made, threshold));
        }
        return new SequentialTest(looks, nullProbability);
    }

    /**
     * The exact probability that a claim is made at any look if each trial succeeds with the given probability.
     *
     * @param probability from 0 to 1
     */
    public double claimProbability(double probability) {
        BinomialPath path = new BinomialPath(probability);
        for (Look look : looks) {
            path.goTo(look.trials());
            path.stopFrom(look.threshold());
        }
        return path.crossed();
    }

    /** The exact probability of a false claim over all looks. */
    public double falseClaimProbability() {
        return claimProbability(nullProbability);
    }
}
