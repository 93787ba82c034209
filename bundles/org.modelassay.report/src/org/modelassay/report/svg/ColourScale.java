/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.report.svg;

import java.util.List;

import org.modelassay.report.chart.Axis;
import org.modelassay.report.chart.HeatMap;

/** Gives values the steps of a sequential or diverging colour scale. */
final class ColourScale {

    private final boolean diverging;
    private final Scale scale;
    private final Decimals decimals;

    ColourScale(HeatMap chart) {
        this(chart.value(), chart.values(), chart.colours() == HeatMap.Colours.DIVERGING);
    }

    ColourScale(Axis axis, double[] values, boolean diverging) {
        this.diverging = diverging;
        Range range = Range.of(values);
        Range positive = Range.EMPTY.withPositive(values);
        double most = range.isEmpty() ? 1 : Math.max(Math.abs(range.low()), Math.abs(range.high()));
        this.decimals = Decimals.of(values, axis.scale() == Axis.Scale.LOG);
        if (diverging) {
            this.scale = LinearScale.tight(new Range(-most, most), 5);
        } else if (axis.scale() == Axis.Scale.LOG && !positive.isEmpty()) {
            this.scale = LogScale.tight(positive, false, 5);
        } else {
            this.scale = LinearScale.tight(range, 5);
        }
    }

    /** The class of a value; empty for one without a colour. */
    String css(double value) {
        return Double.isNaN(value) ? "" : step((int) Math.round(position(value) * (steps() - 1)));
    }

    /** Where a value lies between the ends of the scale: 0 to 1. */
    double position(double value) {
        return Double.isInfinite(value) ? value > 0 ? 1 : 0 : scale.position(value);
    }

    int steps() {
        return diverging ? 2 * Style.DIVERGING + 1 : Style.SEQUENTIAL;
    }

    String step(int index) {
        return (diverging ? "ma-d" : "ma-s") + index;
    }

    List<Tick> ticks() {
        return scale.ticks().stream().filter(tick -> !tick.label().isEmpty()).toList();
    }

    /** A value for a cell, with as many decimals as the others. */
    String brief(double value) {
        return decimals.text(value);
    }
}
