/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.statistics.summary;

/**
 * Count, mean, variance and extremes of a stream of numbers, in one pass (Welford 1962), mergeable (Chan, Golub and
 * LeVeque 1983). Not safe for use by several threads.
 */
public final class Moments {

    private long count;
    private double mean;
    private double squares;
    private double least = Double.POSITIVE_INFINITY;
    private double greatest = Double.NEGATIVE_INFINITY;

    /** The moments of an array. */
    public static Moments of(double... values) {
        Moments moments = new Moments();
        for (double value : values) {
            moments.add(value);
        }
        return moments;
    }

    /** Adds a number; NaN makes all results NaN but the count. */
    public void add(double value) {
        count++;
        double offset = value - mean;
        mean += offset / count;
        squares += offset * (value - mean);
        least = Math.min(least, value);
        greatest = Math.max(greatest, value);
    }

    /** Adds all that another accumulator has seen. */
    public void add(Moments other) {
        if (other.count == 0) {
            return;
        }
        long total = count + other.count;
        double offset = other.mean - mean;
        squares += other.squares + offset * offset * ((double) count * other.count / total);
        mean += offset * other.count / total;
        count = total;
        least = Math.min(least, other.least);
        greatest = Math.max(greatest, other.greatest);
    }

    /** How many numbers were seen. */
    public long count() {
        return count;
    }

    /** The mean; NaN of nothing. */
    public double mean() {
        return count == 0 ? Double.NaN : mean;
    }

    /** The unbiased variance; NaN of fewer than two numbers. */
    public double variance() {
        return count < 2 ? Double.NaN : squares / (count - 1);
    }

    /** The square root of {@link #variance()}. */
    public double standardDeviation() {
        return Math.sqrt(variance());
    }

    /** The standard error of the mean; NaN of fewer than two numbers. */
    public double standardError() {
        return Math.sqrt(variance() / count);
    }

    /** The least number; positive infinity of nothing. */
    public double least() {
        return least;
    }

    /** The greatest number; negative infinity of nothing. */
    public double greatest() {
        return greatest;
    }
}
