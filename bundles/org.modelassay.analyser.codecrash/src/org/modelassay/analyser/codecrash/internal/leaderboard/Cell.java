/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.codecrash.internal.leaderboard;

import org.modelassay.analysis.result.Interval;

/**
 * One model under one perturbation.
 *
 * @param model     the row
 * @param condition the column
 * @param questions how many were asked
 * @param undecided how many samples could not be graded
 * @param pass      pass@1
 * @param all       what is lost over all questions
 * @param changed   what is lost over those whose program changed
 * @param mcNemar   the exact test, NaN for several samples of a question
 * @param isGated   whether the model answers no better than a constant without perturbation
 */
record Cell(String model, String condition, int questions, int undecided, Estimate pass, Loss all, Loss changed,
        double mcNemar, boolean isGated) {

    /**
     * A share with its interval.
     *
     * @param value    the share, NaN for none
     * @param interval where it lies
     */
    record Estimate(double value, Interval interval) {

        static final Estimate NONE = new Estimate(Double.NaN, new Interval(Double.NaN, Double.NaN, 1, "undefined"));
    }

    /**
     * What a perturbation costs.
     *
     * @param questions how many were answered both with and without it
     * @param absolute  the loss of pass@1
     * @param relative  the loss as a share of pass@1 without perturbation
     */
    record Loss(int questions, Estimate absolute, Estimate relative) {

        static final Loss NONE = new Loss(0, Estimate.NONE, Estimate.NONE);
    }
}
