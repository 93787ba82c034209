/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.report.svg;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.DoublePredicate;
import java.util.stream.Collectors;

import org.modelassay.report.chart.Axis;
import org.modelassay.report.chart.Chart;
import org.modelassay.report.chart.Curve;
import org.modelassay.report.chart.HeatMap;
import org.modelassay.report.chart.Histogram;
import org.modelassay.report.chart.ScatterChart;
import org.modelassay.report.chart.XyChart;

/** What a reader should know about how a chart was drawn. */
public final class ChartNotes {

    private static final int LISTED = 12;

    private ChartNotes() {
    }

    /**
     * The notes of a chart: its own, then what could not be drawn as it is.
     *
     * @param chart the chart
     * @return sentences, none for an ordinary chart
     */
    public static List<String> of(Chart chart) {
        List<String> notes = new ArrayList<>(chart.caption().notes());
        thinned(notes, chart);
        double[] values = values(chart);
        count(notes, values, Double::isInfinite, chart instanceof HeatMap ? "%s infinite, and coloured as the end of "
                + "the scale." : "%s infinite, and not drawn.");
        if (isLogarithmic(chart)) {
            if (Arrays.stream(values).noneMatch(value -> value > 0 && Double.isFinite(value))) {
                notes.add("No value is above zero: the axis is proportional, not logarithmic.");
            } else {
                count(notes, values, value -> value <= 0 && Double.isFinite(value),
                        "%s zero or below, and drawn at the lower end.");
            }
        }
        return notes;
    }

    private static void thinned(List<String> notes, Chart chart) {
        if (chart instanceof ScatterChart scatter && scatter.places().size() > LinePainter.MOST_POINTS) {
            notes.add(String.format(Locale.ROOT, "One of every %,d points is drawn.",
                    Math.ceilDiv(scatter.places().size(), LinePainter.MOST_POINTS)));
        }
        if (chart instanceof HeatMap map && Blocks.areNeeded(map)) {
            notes.add(String.format(Locale.ROOT, "A cell is the mean of up to %,d by %,d values; the data hold each.",
                    Blocks.high(map), Blocks.wide(map)));
        }
    }

    /** What a chart shows, for those who cannot see it. */
    static String description(Chart chart) {
        String what = switch (chart) {
        case XyChart xy -> xy.y().title() + " over " + xy.x().title() + ", " + xy.places().size() + " places: "
                + names(xy.curves());
        case Histogram histogram -> histogram.y().title() + " over " + histogram.x().title() + ", "
                + histogram.low().length + " bins: " + names(histogram.curves());
        case HeatMap map -> map.value().title() + " of " + map.rows().size() + " " + map.rowAxis() + " by "
                + map.columns().size() + " " + map.columnAxis();
        };
        String reading = chart.caption().reading();
        return reading.isEmpty() ? what + "." : what + ". " + reading;
    }

    private static String names(List<Curve> curves) {
        String names = curves.stream().limit(LISTED).map(Curve::label).collect(Collectors.joining("; "));
        return curves.size() > LISTED ? names + "; and " + (curves.size() - LISTED) + " more" : names;
    }

    private static void count(List<String> notes, double[] values, DoublePredicate which, String sentence) {
        long count = Arrays.stream(values).filter(which).count();
        if (count > 0) {
            notes.add(String.format(Locale.ROOT, sentence,
                    count == 1 ? "1 value is" : String.format(Locale.ROOT, "%,d values are", count)));
        }
    }

    private static boolean isLogarithmic(Chart chart) {
        Axis axis = switch (chart) {
        case XyChart xy -> xy.y();
        case Histogram histogram -> histogram.y();
        case HeatMap map -> map.value();
        };
        return axis.scale() == Axis.Scale.LOG && values(chart).length > 0;
    }

    private static double[] values(Chart chart) {
        List<Curve> curves = switch (chart) {
        case XyChart xy -> xy.curves();
        case Histogram histogram -> histogram.curves();
        case HeatMap map -> List.of(new Curve("", "", Curve.Role.OBSERVED, map.values(), null));
        };
        return curves.stream().flatMapToDouble(curve -> Arrays.stream(curve.values())).toArray();
    }
}
