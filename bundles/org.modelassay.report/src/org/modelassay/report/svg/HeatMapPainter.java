/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.report.svg;

import java.util.List;

import org.modelassay.report.chart.HeatMap;
import org.modelassay.report.text.NumberText;
import org.modelassay.report.text.TextWidth;

/** Draws a matrix of coloured cells with its colour bar; the value is in the cell where it fits. */
final class HeatMapPainter {

    private static final TextWidth LABELS = new TextWidth(Style.TICK_SIZE);
    private static final double ROOM = 720;
    private static final double LOWEST_CELL = 5;
    private static final double HIGHEST_CELL = 26;
    private static final double WIDEST_CELL = 96;
    private static final double LONGEST_ROW = 150;
    private static final double LONGEST_COLUMN = 110;
    private static final double BAR_WIDTH = 260;
    private static final double LEAN = Math.sqrt(0.5);
    private static final double BAR_HEIGHT = 12;

    private final HeatMap chart;
    private final String hatch;
    private final ColourScale colours;
    private final List<String> columns;
    private final List<String> rows;
    private final Svg svg = new Svg();

    HeatMapPainter(HeatMap matrix, String id) {
        this.chart = Blocks.of(matrix);
        this.hatch = id + "-hatch";
        this.colours = new ColourScale(chart);
        this.columns = Shortened.of(chart.columns(), LABELS, LONGEST_COLUMN);
        this.rows = Shortened.of(chart.rows(), LABELS, LONGEST_ROW);
    }

    Picture paint() {
        if (chart.values().length == 0) {
            Emptiness.draw(svg, new Plot(0, 0, Picture.WIDTH, 60));
            return new Picture(svg.toString(), 60);
        }
        double left = widest(rows) + 10;
        double width = Math.min(WIDEST_CELL, (Picture.WIDTH - left - 24) / columns.size());
        boolean turned = widest(columns) + 4 > width;
        if (turned) {
            width = Math.min(width, (Picture.WIDTH - left - LEAN * widest(columns)) / (columns.size() - 0.5));
        }
        double head = 20 + (turned ? turnedHeight() : 18);
        double height = Math.clamp(ROOM / rows.size(), LOWEST_CELL, HIGHEST_CELL);
        Plot plot = new Plot(left, head, width * columns.size(), height * rows.size());
        pattern();
        svg.text("text", chart.columnAxis(), "class", "ma-label", "x", left, "y", 13.0);
        svg.text("text", chart.rowAxis(), "class", "ma-label", "text-anchor", "end", "x",
                Math.max(left - 6, LABELS.of(chart.rowAxis()) * 1.1), "y", head - (turned ? 6 : 5));
        columnLabels(plot, width, turned);
        rowLabels(plot, height);
        cells(plot, width, height);
        colourBar(plot.left(), plot.bottom() + 22);
        return new Picture(svg.toString(), plot.bottom() + 76);
    }

    private double turnedHeight() {
        return widest(columns) * LEAN + 12;
    }

    private static double widest(List<String> labels) {
        return labels.stream().mapToDouble(LABELS::of).max().orElse(0);
    }

    private void pattern() {
        svg.open("defs").open("pattern", "id", hatch, "width", 6.0, "height", 6.0, "patternUnits", "userSpaceOnUse",
                "patternTransform", "rotate(45)");
        svg.empty("line", "class", "ma-hatch", "x1", 0.0, "y1", 0.0, "x2", 0.0, "y2", 6.0, "stroke-width", 1.2);
        svg.close("pattern").close("defs");
    }

    private void columnLabels(Plot plot, double width, boolean turned) {
        int stride = stride(width, turned ? 13 : 1);
        for (int i = 0; i < columns.size(); i += stride) {
            double x = plot.left() + (i + 0.5) * width;
            double y = plot.top() - 6;
            String label = columns.get(i);
            if (turned) {
                svg.text("text", label, "class", "ma-tick", "x", x, "y", y, "transform",
                        "rotate(-45 " + Svg.number(x) + " " + Svg.number(y) + ")");
            } else {
                svg.text("text", label, "class", "ma-tick", "text-anchor", "middle", "x", x, "y", y);
            }
        }
    }

    private void rowLabels(Plot plot, double height) {
        int stride = stride(height, 12);
        for (int i = 0; i < rows.size(); i += stride) {
            svg.text("text", rows.get(i), "class", "ma-tick", "text-anchor", "end", "x",
                    plot.left() - 6, "y", plot.top() + (i + 0.5) * height + 4);
        }
    }

    /** Every how many labels one is written, so that they keep apart. */
    private static int stride(double size, double needed) {
        return XAxis.roundStride(needed / size);
    }

    private void cells(Plot plot, double width, double height) {
        double gap = Math.min(width, height) > 9 ? 1 : Math.min(width, height) > 4 ? 0.5 : 0;
        boolean written = width >= 30 && height >= 12;
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < columns.size(); column++) {
                double x = plot.left() + column * width;
                double y = plot.top() + row * height;
                double value = chart.value(row, column);
                String fill = colours.css(value);
                String tooltip = tooltip(row, column, value);
                if (fill.isEmpty()) {
                    svg.mark("rect", tooltip, "class", "ma-missing", "fill", "url(#" + hatch + ")", "x", x, "y", y,
                            "width", width - gap, "height", height - gap);
                    continue;
                }
                svg.mark("rect", tooltip, "class", "ma-cell " + fill, "x", x, "y", y, "width", width - gap, "height",
                        height - gap);
                String text = colours.brief(value);
                if (written && LABELS.of(text) + 4 <= width) {
                    svg.text("text", text, "class", fill, "text-anchor", "middle", "pointer-events", "none", "x",
                            x + (width - gap) / 2, "y", y + (height - gap) / 2 + 4);
                }
            }
        }
    }

    private String tooltip(int row, int column, double value) {
        String unit = chart.value().unit().isEmpty() ? "" : " " + chart.value().unit();
        String text = Double.isNaN(value) ? "missing" : NumberText.exact(value) + unit;
        return named(chart.rowAxis(), chart.rows().get(row)) + ", "
                + named(chart.columnAxis(), chart.columns().get(column)) + ": "
                + text;
    }

    private static String named(String axis, String label) {
        return axis.isEmpty() ? label : axis + " " + label;
    }

    private void colourBar(double left, double top) {
        int steps = colours.steps();
        for (int i = 0; i < steps; i++) {
            double x = left + BAR_WIDTH * i / steps;
            svg.empty("rect", "class", colours.step(i), "x", x, "y", top, "width", BAR_WIDTH / steps + 0.3, "height",
                    BAR_HEIGHT);
        }
        for (Tick tick : colours.ticks()) {
            double x = left + BAR_WIDTH * colours.position(tick.value());
            svg.empty("line", "class", "ma-axis", "x1", x, "y1", top + BAR_HEIGHT, "x2", x, "y2", top + BAR_HEIGHT + 4);
            svg.text("text", tick.label(), "class", "ma-tick", "text-anchor", "middle", "x", x, "y",
                    top + BAR_HEIGHT + 16);
        }
        svg.text("text", chart.value().title(), "class", "ma-label", "x", left, "y", top + BAR_HEIGHT + 34);
        if (hasMissing()) {
            double x = left + BAR_WIDTH + 30;
            svg.empty("rect", "fill", "url(#" + hatch + ")", "x", x, "y", top, "width", 18.0, "height", BAR_HEIGHT);
            svg.text("text", "missing", "class", "ma-tick", "x", x + 24, "y", top + 10);
        }
    }

    private boolean hasMissing() {
        for (double value : chart.values()) {
            if (colours.css(value).isEmpty()) {
                return true;
            }
        }
        return false;
    }
}
