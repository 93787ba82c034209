/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.bigram.internal.train;

import org.modelassay.inference.training.GateCounts;

/**
 * A training at one of its steps.
 *
 * @param step      the number of steps made
 * @param loss      the cross-entropy of the batch before the step, in nats
 * @param sharpness the sharpness after the step
 * @param gates     the gates after the step, in ten bins
 */
public record CurvePoint(int step, double loss, double sharpness, GateCounts gates) {

    /** Bins of the histogram of gates. */
    public static final int BINS = 10;

    /** The undecided gates, from 0.1 to 0.9, beside which as many are open for the training to end. */
    private static final double FEW = 0.01;

    /**
     * Gates that are open.
     *
     * @return how many exceed 0.9
     */
    public long open() {
        return gates.between(0.9, 1);
    }

    /**
     * Gates that are neither open nor closed.
     *
     * @return how many lie between 0.1 and 0.9
     */
    public long undecided() {
        return gates.between(0.1, 0.9);
    }

    /**
     * Whether the training may end: fewer gates are undecided than 1 % of those that are open.
     *
     * @return true when it may
     */
    public boolean isSettled() {
        return undecided() < FEW * open();
    }
}
