/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.report.svg;

import java.util.List;

import org.modelassay.report.chart.Curve;
import org.modelassay.report.chart.Histogram;
import org.modelassay.report.text.NumberText;

/** Draws a histogram: the first observed curve as bars, everything else as steps over it. */
final class HistogramPainter {

    private static final double HEIGHT = 230;

    private final Histogram chart;
    private final List<Look> looks;
    private final int filled;
    private final Svg svg = new Svg();

    HistogramPainter(Histogram chart) {
        this.chart = chart;
        this.looks = Look.of(chart.curves());
        this.filled = first(chart.curves());
    }

    Picture paint() {
        List<Curve> curves = chart.curves();
        Legend legend = new Legend(Legend.Swatch.AREA, curves.size() > 1 ? curves : List.of(), looks);
        YAxis y = new YAxis(chart.y(), Scales.vertical(chart.y(), curves, true));
        double left = y.width();
        Plot plot = new Plot(left, legend.height() + YAxis.TITLE, Picture.WIDTH - left - 10, HEIGHT);
        int bins = chart.low().length;
        double[] edges = new double[2 * bins];
        System.arraycopy(chart.low(), 0, edges, 0, bins);
        System.arraycopy(chart.high(), 0, edges, bins, bins);
        XAxis x = XAxis.numbers(chart.x(), edges, plot.width(), edges);
        legend.draw(svg, 0);
        y.draw(svg, plot);
        x.draw(svg, plot, false);
        for (int i = 0; i < curves.size(); i++) {
            if (i == filled) {
                bars(curves.get(i), looks.get(i), x, y.scale(), plot);
            }
        }
        for (int i = 0; i < curves.size(); i++) {
            if (i != filled) {
                steps(curves.get(i), looks.get(i), x, y.scale(), plot);
            }
        }
        Emptiness.draw(svg, plot, curves);
        return new Picture(svg.toString(), plot.bottom() + x.height() + 4);
    }

    private void bars(Curve curve, Look look, XAxis x, Scale y, Plot plot) {
        svg.open("g", "class", look.colour());
        for (int i = 0; i < chart.low().length; i++) {
            double value = curve.values()[i];
            if (!Double.isFinite(value)) {
                continue;
            }
            double from = left(x, plot, i);
            double to = right(x, plot, i);
            double top = plot.y(y.position(Math.max(value, y.base())));
            double bottom = plot.y(y.position(Math.min(value, y.base())));
            svg.mark("rect", tooltip(curve, i), "class", "ma-bin", "x", from, "y", top, "width",
                    Math.max(to - from - 1, 0.5), "height", Math.max(bottom - top, 0));
        }
        svg.close("g");
    }

    private void steps(Curve curve, Look look, XAxis x, Scale y, Plot plot) {
        svg.open("g", "class", look.colour());
        StringBuilder path = new StringBuilder();
        boolean pen = false;
        for (int i = 0; i < chart.low().length; i++) {
            double value = curve.values()[i];
            if (!Double.isFinite(value)) {
                pen = false;
                continue;
            }
            double height = plot.y(y.position(value));
            path.append(pen ? "L" : "M").append(Svg.number(left(x, plot, i))).append(' ').append(Svg.number(height))
                    .append('H').append(Svg.number(right(x, plot, i)));
            pen = true;
            svg.mark("rect", tooltip(curve, i), "class", "ma-hit", "x", left(x, plot, i), "y", height - 4, "width",
                    Math.max(right(x, plot, i) - left(x, plot, i), 0), "height", 8.0);
        }
        if (!path.isEmpty()) {
            svg.mark("path", curve.label(), "class", "ma-step", "d", path, "stroke-dasharray",
                    look.dashes().isEmpty() ? "none" : look.dashes());
        }
        svg.close("g");
    }

    /** An edge that is not finite lies at the end of the axis. */
    private static double left(XAxis x, Plot plot, int bin) {
        return Double.isNaN(x.position(bin)) ? plot.left() : plot.x(x.position(bin));
    }

    private double right(XAxis x, Plot plot, int bin) {
        double position = x.position(chart.low().length + bin);
        return Double.isNaN(position) ? plot.right() : plot.x(position);
    }

    private String tooltip(Curve curve, int bin) {
        String unit = chart.y().unit().isEmpty() ? "" : " " + chart.y().unit();
        return curve.label() + ", " + NumberText.exact(chart.low()[bin]) + " to "
                + NumberText.exact(chart.high()[bin]) + ": " + NumberText.exact(curve.values()[bin]) + unit;
    }

    private static int first(List<Curve> curves) {
        for (int i = 0; i < curves.size(); i++) {
            if (curves.get(i).role() == Curve.Role.OBSERVED) {
                return i;
            }
        }
        return -1;
    }
}
