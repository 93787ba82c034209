/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.statistics.summary;

/**
 * Counts of magnitudes in bins of equal width on a logarithmic scale, with what lies outside kept apart: zeros, too
 * small, too large, not finite. Not safe for use by several threads.
 */
public final class LogHistogram {

    private final double lowest;
    private final double highest;
    private final double binsPerLog;
    private final long[] counts;
    private long zeros;
    private long under;
    private long over;
    private long notFinite;

    /**
     * Prepares empty bins.
     *
     * @param lowest lower edge of the first bin, positive
     * @param highest upper edge of the last bin, above {@code lowest} and finite
     * @param bins number of bins, at least 1
     * @throws IllegalArgumentException if they are not
     */
    public LogHistogram(double lowest, double highest, int bins) {
        if (!(lowest > 0 && highest > lowest && highest < Double.POSITIVE_INFINITY && bins > 0)) {
            throw new IllegalArgumentException("No " + bins + " bins from " + lowest + " to " + highest);
        }
        this.lowest = lowest;
        this.highest = highest;
        this.binsPerLog = bins / Math.log(highest / lowest);
        this.counts = new long[bins];
    }

    /** Counts the magnitude of a number. */
    public void add(double value) {
        double magnitude = Math.abs(value);
        if (!Double.isFinite(magnitude)) {
            notFinite++;
        } else if (magnitude == 0) {
            zeros++;
        } else if (magnitude < lowest) {
            under++;
        } else if (magnitude >= highest) {
            over++;
        } else {
            counts[Math.clamp((long) (Math.log(magnitude / lowest) * binsPerLog), 0, counts.length - 1)]++;
        }
    }

    /**
     * Adds the counts of another histogram with the same bins.
     *
     * @throws IllegalArgumentException if its bins differ
     */
    public void add(LogHistogram other) {
        if (other.lowest != lowest || other.highest != highest || other.counts.length != counts.length) {
            throw new IllegalArgumentException("Histograms with different bins cannot be added");
        }
        for (int i = 0; i < counts.length; i++) {
            counts[i] += other.counts[i];
        }
        zeros += other.zeros;
        under += other.under;
        over += other.over;
        notFinite += other.notFinite;
    }

    /** Number of bins. */
    public int bins() {
        return counts.length;
    }

    /** The lower edge of a bin, or the upper edge of the last one for {@link #bins()}. */
    public double edge(int bin) {
        return bin == counts.length ? highest : lowest * Math.exp(bin / binsPerLog);
    }

    /** How many magnitudes fell into a bin: at least its lower edge and below its upper one. */
    public long count(int bin) {
        return counts[bin];
    }

    /** How many numbers were zero. */
    public long zeros() {
        return zeros;
    }

    /** How many were below the first bin but not zero. */
    public long under() {
        return under;
    }

    /** How many were above the last bin. */
    public long over() {
        return over;
    }

    /** How many were infinite or NaN. */
    public long notFinite() {
        return notFinite;
    }
}
