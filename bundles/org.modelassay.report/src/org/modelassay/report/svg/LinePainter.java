/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.report.svg;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.modelassay.report.chart.Band;
import org.modelassay.report.chart.Curve;
import org.modelassay.report.chart.Places;
import org.modelassay.report.chart.XyChart;
import org.modelassay.report.text.Markup;
import org.modelassay.report.text.NumberText;

/** Draws lines and points: bands first, then controls, then what was observed. */
final class LinePainter {

    private static final int MOST_MARKED = 120;
    static final int MOST_POINTS = 5000;
    private static final int MOST_DIRECT = 8;
    private static final double HEIGHT = 230;

    private final XyChart chart;
    private final boolean lines;
    private final List<Look> looks;
    private final Svg svg = new Svg();

    LinePainter(XyChart chart, boolean lines) {
        this.chart = chart;
        this.lines = lines;
        this.looks = Look.of(chart.curves());
    }

    Picture paint() {
        List<Curve> curves = chart.curves();
        boolean direct = lines && curves.size() <= MOST_DIRECT;
        Legend.Swatch swatch = lines ? Legend.Swatch.LINE : Legend.Swatch.POINT;
        Legend legend = new Legend(swatch, direct ? List.of() : curves, looks);
        YAxis y = new YAxis(chart.y(), Scales.vertical(chart.y(), curves, false));
        double left = y.width();
        double right = direct ? DirectLabels.width(curves) : 10;
        Plot plot = new Plot(left, legend.height() + YAxis.TITLE, Picture.WIDTH - left - right, HEIGHT);
        XAxis x = XAxis.of(chart.x(), chart.places(), plot.width());
        legend.draw(svg, 0);
        y.draw(svg, plot);
        x.draw(svg, plot, false);
        DirectLabels labels = new DirectLabels();
        for (int i : backToFront(curves)) {
            draw(curves.get(i), looks.get(i), x, y.scale(), plot, direct ? labels : new DirectLabels());
        }
        if (direct) {
            labels.draw(svg, plot);
        }
        Emptiness.draw(svg, plot, curves);
        return new Picture(svg.toString(), plot.bottom() + x.height() + 4);
    }

    static List<Integer> backToFront(List<Curve> curves) {
        return IntStream.range(0, curves.size()).boxed()
                .sorted(Comparator.comparing(i -> curves.get(i).role() == Curve.Role.OBSERVED)).toList();
    }

    private void draw(Curve curve, Look look, XAxis x, Scale y, Plot plot, DirectLabels labels) {
        svg.open("g", "class", look.colour());
        Band band = curve.band();
        if (band != null) {
            band(band, x, y, plot);
        }
        Polyline line = new Polyline();
        double end = Double.NaN;
        double last = Double.NaN;
        for (int i = 0; i < curve.values().length; i++) {
            double value = curve.values()[i];
            if (Double.isFinite(value) && !Double.isNaN(x.position(i))) {
                end = plot.y(y.position(value));
                last = plot.x(x.position(i));
                line.add(last, end);
            } else {
                line.gap();
            }
        }
        int drawn = line.points();
        if (lines && drawn > 1) {
            svg.mark("path", curve.label(), "class", "ma-line", "d", line.path(), "stroke-dasharray",
                    look.dashes().isEmpty() ? "none" : look.dashes());
        }
        if (!lines || drawn <= MOST_MARKED) {
            marks(curve, look, x, y, plot);
        }
        svg.close("g");
        if (drawn > 0) {
            labels.add(look, curve, end, plot.right() - last);
        }
    }

    private void marks(Curve curve, Look look, XAxis x, Scale y, Plot plot) {
        int count = curve.values().length;
        int stride = Math.max(1, Math.ceilDiv(count, MOST_POINTS));
        double radius = lines ? 3 : count > 400 ? 1.8 : 3.6;
        for (int i = 0; i < count; i += stride) {
            double value = curve.values()[i];
            if (Double.isFinite(value) && !Double.isNaN(x.position(i))) {
                svg.mark("path", tooltip(chart, curve, i), "class", "ma-mark", "d",
                        look.mark(plot.x(x.position(i)), plot.y(y.position(value)), radius));
            }
        }
    }

    /** The exact value of a mark, with its place. */
    static String tooltip(XyChart chart, Curve curve, int index) {
        String place = switch (chart.places()) {
        case Places.Numbers numbers -> NumberText.exact(numbers.values()[index]);
        case Places.Categories categories -> categories.names().get(index);
        };
        String unit = chart.y().unit().isEmpty() ? "" : " " + chart.y().unit();
        Band band = curve.band();
        String interval = band == null ? "" : " (" + NumberText.exact(band.low()[index]) + " to "
                + NumberText.exact(band.high()[index]) + ")";
        return curve.label() + ", " + Markup.visible(chart.x().label()) + " " + place + ": "
                + NumberText.exact(curve.values()[index]) + unit + interval;
    }

    private void band(Band band, XAxis x, Scale y, Plot plot) {
        int start = 0;
        int count = band.low().length;
        for (int i = 0; i <= count; i++) {
            boolean gap = i == count || !Double.isFinite(band.low()[i]) || !Double.isFinite(band.high()[i])
                    || Double.isNaN(x.position(i));
            if (gap) {
                piece(band, x, y, plot, start, i);
                start = i + 1;
            }
        }
    }

    private void piece(Band band, XAxis x, Scale y, Plot plot, int from, int to) {
        if (to - from == 1) {
            double at = plot.x(x.position(from));
            svg.empty("line", "class", "ma-whisker", "x1", at, "y1", plot.y(y.position(band.low()[from])), "x2", at,
                    "y2", plot.y(y.position(band.high()[from])));
        }
        if (to - from < 2) {
            return;
        }
        StringBuilder points = new StringBuilder();
        for (int i = from; i < to; i++) {
            point(points, plot.x(x.position(i)), plot.y(y.position(band.high()[i])));
        }
        for (int i = to - 1; i >= from; i--) {
            point(points, plot.x(x.position(i)), plot.y(y.position(band.low()[i])));
        }
        svg.empty("polygon", "class", "ma-band", "points", points.toString().strip());
    }

    private static void point(StringBuilder points, double x, double y) {
        points.append(Svg.number(x)).append(',').append(Svg.number(y)).append(' ');
    }
}
