/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.charts.internal;

import java.util.List;

import org.modelassay.report.chart.Axis;
import org.modelassay.report.chart.Band;
import org.modelassay.report.chart.BarChart;
import org.modelassay.report.chart.Curve;
import org.modelassay.report.chart.Histogram;
import org.modelassay.report.chart.LineChart;
import org.modelassay.report.chart.Places;
import org.modelassay.report.chart.ScatterChart;
import org.modelassay.report.chart.XyChart;
import org.modelassay.report.text.NumberText;

/**
 * Curves over one axis, whatever they are drawn as.
 *
 * @param shape      what they are drawn as
 * @param x          the horizontal axis
 * @param y          the vertical axis
 * @param categories the names of the places, empty where they are numbers
 * @param low        where each place begins
 * @param high       where each place ends: the same unless it is a bin
 * @param curves     the curves
 */
public record XyModel(Shape shape, Axis x, Axis y, List<String> categories, double[] low, double[] high,
        List<Curve> curves) {

    /** What curves are drawn as. */
    public enum Shape {
        /** Lines from place to place. */
        LINE,
        /** Points. */
        POINTS,
        /** Bars side by side. */
        BARS,
        /** Bars as wide as their bins. */
        BINS
    }

    /**
     * The model of a chart of lines, bars or points.
     *
     * @param chart the chart
     * @return its model
     */
    public static XyModel of(XyChart chart) {
        Shape shape = switch (chart) {
        case LineChart _ -> Shape.LINE;
        case BarChart _ -> Shape.BARS;
        case ScatterChart _ -> Shape.POINTS;
        };
        return switch (chart.places()) {
        case Places.Categories categories -> {
            double[] places = new double[categories.size()];
            for (int i = 0; i < places.length; i++) {
                places[i] = i;
            }
            yield new XyModel(shape, chart.x(), chart.y(), categories.names(), places, places, chart.curves());
        }
        case Places.Numbers numbers -> new XyModel(shape, chart.x(), chart.y(), List.of(), numbers.values(),
                numbers.values(), chart.curves());
        };
    }

    /**
     * The model of a histogram.
     *
     * @param chart the chart
     * @return its model
     */
    public static XyModel of(Histogram chart) {
        return new XyModel(Shape.BINS, chart.x(), chart.y(), List.of(), chart.low(), chart.high(), chart.curves());
    }

    /**
     * The number of places.
     *
     * @return how many values each curve has
     */
    public int size() {
        return low.length;
    }

    /**
     * Whether places have names.
     *
     * @return false where they are numbers
     */
    public boolean isNamed() {
        return !categories.isEmpty();
    }

    /** Whether marks stand on zero. */
    boolean standsOnZero() {
        return shape == Shape.BARS || shape == Shape.BINS;
    }

    /**
     * A value with its place, every digit of it.
     *
     * @param curve the index of the curve
     * @param place the index of the place
     * @return two or three lines
     */
    public String tooltip(int curve, int place) {
        Curve drawn = curves.get(curve);
        StringBuilder text = new StringBuilder(drawn.label()).append('\n');
        text.append(x.label().isEmpty() ? "at" : x.label()).append(": ").append(placeText(place)).append('\n');
        text.append(y.label().isEmpty() ? "value" : y.label()).append(": ")
                .append(quantity(drawn.values()[place], y));
        Band band = drawn.band();
        if (band != null) {
            text.append("\ninterval: ").append(NumberText.exact(band.low()[place])).append(" to ")
                    .append(quantity(band.high()[place], y));
        }
        return text.toString();
    }

    private String placeText(int place) {
        if (isNamed()) {
            return categories.get(place);
        }
        return shape == Shape.BINS ? NumberText.exact(low[place]) + " to " + quantity(high[place], x)
                : quantity(low[place], x);
    }

    private static String quantity(double value, Axis axis) {
        String text = NumberText.exact(value);
        return axis.unit().isEmpty() ? text : text + '\u00a0' + axis.unit();
    }
}
