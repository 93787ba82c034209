/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.training;

/**
 * The learning rate of each step: it rises linearly, then falls to a share of its peak and stays there.
 *
 * @param peak   the greatest rate, at least 0
 * @param warmUp steps until the peak is reached; 0 for none
 * @param steps  the step at which the final rate is reached, at least {@code warmUp}
 * @param last   the final rate as a share of the peak, from 0 to 1
 * @param shape  how it falls
 */
public record Schedule(double peak, long warmUp, long steps, double last, Shape shape) {

    /** How the rate falls. */
    public enum Shape {

        /** In a straight line. */
        LINEAR,

        /** As half a wave of a cosine. */
        COSINE
    }

    /**
     * Checks the ranges.
     *
     * @throws IllegalArgumentException when a value is out of range
     */
    public Schedule {
        if (!(peak >= 0) || warmUp < 0 || steps < warmUp || !(last >= 0 && last <= 1)) {
            throw new IllegalArgumentException("peak " + peak + ", warm-up " + warmUp + ", steps " + steps + ", last "
                    + last);
        }
    }

    /**
     * The same rate at every step.
     *
     * @param rate the rate
     * @return the schedule
     */
    public static Schedule constant(double rate) {
        return new Schedule(rate, 0, 0, 1, Shape.LINEAR);
    }

    /**
     * The rate of a step.
     *
     * @param step from 1
     * @return the rate
     */
    public double at(long step) {
        if (step < warmUp) {
            return peak * step / warmUp;
        }
        if (step >= steps) {
            return peak * last;
        }
        double done = (double) (step - warmUp) / (steps - warmUp);
        double left = shape == Shape.LINEAR ? 1 - done : (1 + Math.cos(Math.PI * done)) / 2;
        return peak * (last + (1 - last) * left);
    }
}
