/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.statistics.interval;

import org.modelassay.statistics.special.Beta;

/**
 * A probability from trials that come in clusters and may be alike within one, such as many questions to each of a few
 * models.
 *
 * @param successes of each cluster
 * @param trials    of each cluster
 */
public record ClusteredProportion(long[] successes, long[] trials) {

    /**
     * Copies and checks the counts.
     *
     * @throws IllegalArgumentException if there is no cluster, the lengths differ, or counts do not fit
     */
    public ClusteredProportion {
        successes = successes.clone();
        trials = trials.clone();
        boolean fits = successes.length == trials.length && successes.length > 0;
        for (int i = 0; fits && i < trials.length; i++) {
            fits = trials[i] > 0 && successes[i] >= 0 && successes[i] <= trials[i];
        }
        if (!fits) {
            throw new IllegalArgumentException("clusters need successes and at least one trial each");
        }
    }

    /** The share of successes among all trials. */
    public double share() {
        return sum(successes) / sum(trials);
    }

    /**
     * How much wider clusters make an interval: the variance of the share between clusters (ratio estimator, Cochran
     * 1977, section 2.11) over the binomial one, at least 1. A single cluster counts as one trial.
     */
    public double designEffect() {
        double share = share();
        double all = sum(trials);
        if (trials.length == 1) {
            return all;
        }
        double squares = 0;
        for (int i = 0; i < trials.length; i++) {
            double residual = successes[i] - share * trials[i];
            squares += residual * residual;
        }
        double between = squares * trials.length / (trials.length - 1.0) / (all * all);
        double binomial = share * (1 - share) / all;
        return binomial == 0 ? 1 : Math.clamp(between / binomial, 1, all);
    }

    /**
     * The one-sided limit of Clopper and Pearson with the effective number of trials (Korn and Graubard 1998).
     *
     * @param confidence above 0 and below 1
     * @return the probability exceeds it in about the rest of cases
     */
    public double upperLimit(double confidence) {
        double effective = sum(trials) / designEffect();
        double counted = share() * effective;
        return counted >= effective ? 1 : Beta.quantile(confidence, counted + 1, effective - counted);
    }

    private static double sum(long... counts) {
        double sum = 0;
        for (long count : counts) {
            sum += count;
        }
        return sum;
    }
}
