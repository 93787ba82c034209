/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.statistics.interval;

import org.modelassay.statistics.special.Beta;
import org.modelassay.statistics.special.Normal;

/** Intervals for a probability from independent trials that succeeded or failed. */
public final class Proportions {

    private Proportions() {
    }

    /**
     * The score interval (Wilson 1927), whose coverage is close to nominal on average.
     *
     * @param successes from 0 to {@code trials}
     * @param trials at least 1
     * @throws IllegalArgumentException if they are not
     */
    public static Interval wilson(long successes, long trials, double confidence) {
        requireCounts(successes, trials);
        double z = Normal.twoSided(confidence);
        double share = (double) successes / trials;
        double shrink = 1 + z * z / trials;
        double center = (share + z * z / (2.0 * trials)) / shrink;
        double half = z * Math.sqrt(share * (1 - share) / trials + z * z / (4.0 * trials * trials)) / shrink;
        return new Interval(successes == 0 ? 0 : Math.max(0, center - half),
                successes == trials ? 1 : Math.min(1, center + half), confidence);
    }

    /**
     * The exact interval (Clopper and Pearson 1934), whose coverage is never below nominal.
     *
     * @param successes from 0 to {@code trials}
     * @param trials at least 1
     * @throws IllegalArgumentException if they are not
     */
    public static Interval clopperPearson(long successes, long trials, double confidence) {
        requireCounts(successes, trials);
        double tail = (1 - confidence) / 2;
        return new Interval(
                successes == 0 ? 0 : Beta.quantile(tail, successes, trials - successes + 1.0),
                successes == trials ? 1 : Beta.quantile(1 - tail, successes + 1.0, trials - successes), confidence);
    }

    /**
     * The one-sided exact limit (Clopper and Pearson 1934): the probability exceeds it in at most the rest of cases.
     *
     * @param successes from 0 to {@code trials}
     * @param trials at least 1
     * @throws IllegalArgumentException if they are not
     */
    public static double clopperPearsonUpper(long successes, long trials, double confidence) {
        requireCounts(successes, trials);
        return successes == trials ? 1 : Beta.quantile(confidence, successes + 1.0, (double) trials - successes);
    }

    private static void requireCounts(long successes, long trials) {
        if (successes < 0 || trials < 1 || successes > trials) {
            throw new IllegalArgumentException(successes + " successes of " + trials + " trials");
        }
    }
}
