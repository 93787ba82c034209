/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.report.svg;

import java.util.Arrays;
import java.util.List;

import org.modelassay.report.chart.Axis;
import org.modelassay.report.chart.Band;
import org.modelassay.report.chart.BarChart;
import org.modelassay.report.chart.Curve;
import org.modelassay.report.chart.Places;
import org.modelassay.report.text.Markup;
import org.modelassay.report.text.TextWidth;

/** Draws bars: upright where their names fit below them, lying down where they do not. */
final class BarPainter {

    private static final TextWidth LABELS = new TextWidth(Style.TICK_SIZE);
    private static final double HEIGHT = 230;
    private static final double LONGEST = 215;
    private static final double THICK = 15;
    private static final int MOST_LYING = 60;
    private static final int MOST_VALUES = 14;

    private final BarChart chart;
    private final List<String> names;
    private final List<Look> looks;
    private final Legend legend;
    private final Decimals decimals;
    private final Svg svg = new Svg();

    BarPainter(BarChart chart) {
        this.chart = chart;
        this.names = XAxis.named(chart.places()).names().stream().map(Markup::visible).toList();
        this.looks = Look.of(chart.curves());
        this.decimals = Decimals.of(chart.curves().stream().flatMapToDouble(curve -> Arrays.stream(curve.values()))
                .toArray(), chart.y().scale() == Axis.Scale.LOG);
        boolean named = chart.curves().size() > 1;
        this.legend = new Legend(Legend.Swatch.AREA, named ? chart.curves() : List.of(), looks);
    }

    Picture paint() {
        double widest = names.stream().mapToDouble(LABELS::of).max().orElse(0);
        double slot = (Picture.WIDTH - 70) / Math.max(1, names.size());
        boolean lying = widest + 6 > slot && names.size() * Math.max(1, chart.curves().size()) <= MOST_LYING;
        return lying ? lying(widest) : upright();
    }

    private Scale scale() {
        return Scales.vertical(chart.y(), chart.curves(), true);
    }

    private Picture upright() {
        YAxis y = new YAxis(chart.y(), scale());
        double left = y.width();
        Plot plot = new Plot(left, legend.height() + YAxis.TITLE, Picture.WIDTH - left - 10, HEIGHT);
        XAxis x = XAxis.of(new Axis(chart.x().label(), chart.x().unit(), Axis.Scale.CATEGORY),
                new Places.Categories(names), plot.width());
        legend.draw(svg, 0);
        y.draw(svg, plot);
        x.draw(svg, plot, false);
        double slot = plot.width() / Math.max(1, names.size());
        each((curve, look, index, place) -> {
            double thick = Math.min(46, slot * 0.8 / chart.curves().size());
            double across = plot.x(x.position(place)) + (index - chart.curves().size() / 2.0) * thick;
            double from = plot.y(y.scale().position(y.scale().base()));
            double to = plot.y(y.scale().position(curve.values()[place]));
            svg.mark("rect", tooltip(curve, place), "class", Legend.area(look), "x", across, "y", Math.min(from, to),
                    "width", Math.max(thick - 1, 0.5), "height", Math.max(Math.abs(from - to), 0.5), "stroke-dasharray",
                    dashes(look));
            whisker(curve, place, y.scale(), (low, high) -> svg.empty("line", "class", "ma-whisker", "x1",
                    across + thick / 2, "y1", plot.y(low), "x2", across + thick / 2, "y2", plot.y(high)));
            if (showsValues() && slot > 34) {
                svg.text("text", decimals.text(curve.values()[place]), "class", "ma-tick ma-value", "text-anchor",
                        "middle", "x", across + thick / 2, "y", Math.min(from, to) - 4);
            }
        });
        Emptiness.draw(svg, plot, chart.curves());
        return new Picture(svg.toString(), plot.bottom() + x.height() + 4);
    }

    private Picture lying(double widest) {
        int bars = chart.curves().size();
        double slot = bars * THICK + 9;
        double left = Math.min(widest, LONGEST) + 10;
        Plot plot = new Plot(left, legend.height() + 6, Picture.WIDTH - left - 48, Math.max(1, names.size()) * slot);
        Scale scale = scale();
        legend.draw(svg, 0);
        for (Tick tick : scale.ticks()) {
            double x = plot.x(scale.position(tick.value()));
            svg.empty("line", "class", tick.value() == 0 ? "ma-zero" : "ma-grid", "x1", x, "y1", plot.top(), "x2", x,
                    "y2", plot.bottom());
            svg.text("text", tick.label(), "class", "ma-tick", "text-anchor", "middle", "x", x, "y",
                    plot.bottom() + 16);
        }
        List<String> shown = Shortened.of(names, LABELS, LONGEST);
        for (int i = 0; i < names.size(); i++) {
            svg.text("text", shown.get(i), "class", "ma-tick", "text-anchor", "end", "x",
                    left - 6, "y", plot.top() + (i + 0.5) * slot + 4);
        }
        each((curve, look, index, place) -> {
            double across = plot.top() + place * slot + 4.5 + index * THICK;
            double from = plot.x(scale.position(scale.base()));
            double to = plot.x(scale.position(curve.values()[place]));
            svg.mark("rect", tooltip(curve, place), "class", Legend.area(look), "x", Math.min(from, to), "y", across,
                    "width", Math.max(Math.abs(from - to), 0.5), "height", THICK - 2, "stroke-dasharray",
                    dashes(look));
            whisker(curve, place, scale, (low, high) -> svg.empty("line", "class", "ma-whisker", "x1", plot.x(low),
                    "y1", across + THICK / 2 - 1, "x2", plot.x(high), "y2", across + THICK / 2 - 1));
            if (showsValues()) {
                svg.text("text", decimals.text(curve.values()[place]), "class", "ma-tick ma-value", "x",
                        Math.max(from, to) + 4, "y", across + THICK - 4);
            }
        });
        Emptiness.draw(svg, plot, chart.curves());
        svg.text("text", chart.y().title(), "class", "ma-label", "text-anchor", "middle", "x", plot.x(0.5), "y",
                plot.bottom() + 34);
        return new Picture(svg.toString(), plot.bottom() + 42);
    }

    private boolean showsValues() {
        return chart.curves().stream().allMatch(curve -> curve.band() == null)
                && names.size() * chart.curves().size() <= MOST_VALUES;
    }

    private String tooltip(Curve curve, int place) {
        return LinePainter.tooltip(chart, curve, place);
    }

    private static String dashes(Look look) {
        return look.dashes().isEmpty() ? "none" : look.dashes();
    }

    @FunctionalInterface
    private interface Bar {
        void draw(Curve curve, Look look, int index, int place);
    }

    @FunctionalInterface
    private interface Ends {
        void draw(double low, double high);
    }

    private void each(Bar bar) {
        for (int index = 0; index < chart.curves().size(); index++) {
            Curve curve = chart.curves().get(index);
            svg.open("g", "class", looks.get(index).colour());
            for (int place = 0; place < names.size(); place++) {
                if (Double.isFinite(curve.values()[place])) {
                    bar.draw(curve, looks.get(index), index, place);
                }
            }
            svg.close("g");
        }
    }

    private static void whisker(Curve curve, int place, Scale scale, Ends ends) {
        Band band = curve.band();
        if (band != null && Double.isFinite(band.low()[place]) && Double.isFinite(band.high()[place])) {
            ends.draw(scale.position(band.low()[place]), scale.position(band.high()[place]));
        }
    }
}
