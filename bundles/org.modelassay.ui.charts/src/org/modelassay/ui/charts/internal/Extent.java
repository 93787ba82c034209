/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.charts.internal;

/**
 * A part of an axis.
 *
 * @param low  where it begins
 * @param high where it ends, above the beginning
 */
public record Extent(double low, double high) {

    /** Nothing: adding a value to it gives that value. */
    static final Extent NONE = new Extent(Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY);

    boolean isNone() {
        return low > high;
    }

    Extent with(double value) {
        return Double.isFinite(value) ? new Extent(Math.min(low, value), Math.max(high, value)) : this;
    }

    Extent withPositive(double value) {
        return value > 0 ? with(value) : this;
    }

    /** The same with room at both ends, as a share of its length. */
    Extent padded(double below, double above) {
        double length = high - low;
        if (length <= 0) {
            double half = low == 0 ? 0.5 : Math.abs(low) / 2;
            return new Extent(low - half, high + half);
        }
        return new Extent(low - below * length, high + above * length);
    }

    /** The same on a logarithmic axis; both ends are positive. */
    Extent paddedLog(double below, double above) {
        Extent logs = new Extent(Math.log10(low), Math.log10(high)).padded(below, above);
        return new Extent(Math.pow(10, logs.low), Math.pow(10, logs.high));
    }

    /**
     * The same, larger or smaller around a point that keeps its place.
     *
     * @param centre the point
     * @param factor below 1 to come closer
     * @param log    whether the axis is logarithmic
     * @return the new part of the axis
     */
    public Extent zoomed(double centre, double factor, boolean log) {
        if (log) {
            Extent logs = new Extent(Math.log10(low), Math.log10(high)).zoomed(Math.log10(centre), factor, false);
            return new Extent(Math.pow(10, logs.low), Math.pow(10, logs.high));
        }
        return new Extent(centre - (centre - low) * factor, centre + (high - centre) * factor);
    }
}
