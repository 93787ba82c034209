/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.report.svg;

import java.util.Arrays;
import java.util.List;

import org.modelassay.report.chart.Axis;
import org.modelassay.report.chart.Band;
import org.modelassay.report.chart.Curve;

/** Chooses the scale of an axis for what is to be drawn on it. */
final class Scales {

    private static final int Y_TICKS = 5;
    private static final double LEAST_PERCENT = 5;

    private Scales() {
    }

    /** The vertical scale of curves. */
    static Scale vertical(Axis axis, List<Curve> curves, boolean fromZero) {
        Range all = Range.EMPTY;
        Range positive = Range.EMPTY;
        for (Curve curve : curves) {
            all = all.with(curve.values());
            positive = positive.withPositive(curve.values());
            Band band = curve.band();
            if (band != null) {
                all = all.with(band.low()).with(band.high());
                positive = positive.withPositive(band.low()).withPositive(band.high());
            }
        }
        if (axis.scale() == Axis.Scale.LOG && !positive.isEmpty()) {
            return LogScale.nice(positive, all.low() <= 0, Y_TICKS + 2);
        }
        Range room = axis.unit().equals("%") ? notExaggerated(all) : all;
        return LinearScale.nice(room, fromZero || startsNearZero(all), Y_TICKS);
    }

    /** The horizontal scale of numbers. */
    static Scale horizontal(Axis axis, double[] places, int count) {
        Range all = Range.of(places);
        Range positive = Range.EMPTY.withPositive(places);
        if (axis.scale() == Axis.Scale.LOG && !positive.isEmpty()) {
            return LogScale.tight(positive, all.low() <= 0, count);
        }
        boolean whole = Arrays.stream(places).filter(Double::isFinite).allMatch(v -> v == Math.rint(v));
        int most = whole && all.high() - all.low() >= 1 ? (int) Math.min(count, all.high() - all.low()) : count;
        return LinearScale.tight(all, most);
    }

    /** Some percent around shares that hardly differ, so that a small change does not look like a large one. */
    private static Range notExaggerated(Range range) {
        double missing = LEAST_PERCENT - (range.high() - range.low());
        if (range.isEmpty() || missing <= 0 || range.low() < LEAST_PERCENT || range.high() > 100) {
            return range;
        }
        double high = Math.min(100, range.high() + missing / 2);
        return new Range(Math.min(range.low(), high - LEAST_PERCENT), high);
    }

    /** Whether zero belongs on the axis because the values start close to it. */
    private static boolean startsNearZero(Range range) {
        return range.low() >= 0 && range.low() < 0.4 * range.high();
    }
}
