/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.charts.internal;

import java.util.ArrayList;
import java.util.List;

import org.modelassay.report.chart.Axis;
import org.modelassay.report.chart.BarChart;
import org.modelassay.report.chart.Chart;
import org.modelassay.report.chart.Curve;
import org.modelassay.report.chart.HeatMap;
import org.modelassay.report.chart.Histogram;
import org.modelassay.report.chart.LineChart;
import org.modelassay.report.chart.ScatterChart;

/** A chart as its reader has left it: without the curves that are switched off, on the scale in use. */
public final class ShownChart {

    private ShownChart() {
    }

    /**
     * The chart to export.
     *
     * @param chart the chart
     * @param state what is shown of it
     * @return the same chart with fewer curves, perhaps
     */
    public static Chart of(Chart chart, XyState state) {
        return switch (chart) {
        case LineChart c -> new LineChart(c.caption(), c.x(), y(c.y(), state), c.places(), shown(c.curves(), state));
        case BarChart c -> new BarChart(c.caption(), c.x(), y(c.y(), state), c.places(), shown(c.curves(), state));
        case ScatterChart c ->
                new ScatterChart(c.caption(), c.x(), y(c.y(), state), c.places(), shown(c.curves(), state));
        case Histogram c ->
                new Histogram(c.caption(), c.x(), y(c.y(), state), c.low(), c.high(), shown(c.curves(), state));
        case HeatMap map -> map;
        };
    }

    private static Axis y(Axis axis, XyState state) {
        return new Axis(axis.label(), axis.unit(), state.isLogY() ? Axis.Scale.LOG : Axis.Scale.LINEAR);
    }

    private static List<Curve> shown(List<Curve> curves, XyState state) {
        List<Curve> shown = new ArrayList<>();
        for (int c = 0; c < curves.size(); c++) {
            if (state.isVisible(c)) {
                shown.add(curves.get(c));
            }
        }
        return shown;
    }
}
