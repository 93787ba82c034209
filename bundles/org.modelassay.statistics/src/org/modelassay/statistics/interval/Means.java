/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.statistics.interval;

import org.modelassay.statistics.special.StudentT;
import org.modelassay.statistics.summary.Moments;

/** Intervals for the mean of a quantity over independent runs. */
public final class Means {

    private Means() {
    }

    /**
     * The t interval (Student 1908), for runs that vary about normally.
     *
     * @param runs one value for each independent run, at least two
     * @throws IllegalArgumentException if there are fewer
     */
    public static Interval studentT(double[] runs, double confidence) {
        if (runs.length < 2) {
            throw new IllegalArgumentException("An interval over runs needs at least two, not " + runs.length);
        }
        Moments moments = Moments.of(runs);
        double half = StudentT.twoSided(confidence, runs.length - 1) * moments.standardError();
        return new Interval(moments.mean() - half, moments.mean() + half, confidence);
    }
}
