/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.statistics.interval;

/**
 * A two-sided interval and the confidence it was built for.
 *
 * @param low lower end, at most {@code high}
 * @param high upper end
 * @param confidence nominal coverage, above 0 and below 1
 */
public record Interval(double low, double high, double confidence) {

    /** Checks order and confidence; ends that are not numbers are allowed and contain nothing. */
    public Interval {
        if (low > high) {
            throw new IllegalArgumentException("The low end " + low + " lies above the high end " + high);
        }
        if (!(confidence > 0 && confidence < 1)) {
            throw new IllegalArgumentException("Not a confidence between 0 and 1: " + confidence);
        }
    }

    /** Whether a number lies inside or on an end. */
    public boolean contains(double value) {
        return low <= value && value <= high;
    }

    /** The distance between the ends. */
    public double width() {
        return high - low;
    }

    /** The part of this interval inside the given limits, for quantities that cannot exceed them. */
    public Interval clamped(double least, double greatest) {
        return new Interval(Math.clamp(low, least, greatest), Math.clamp(high, least, greatest), confidence);
    }
}
