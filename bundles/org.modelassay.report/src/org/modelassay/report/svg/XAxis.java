/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.report.svg;

import java.util.ArrayList;
import java.util.List;

import org.modelassay.report.chart.Axis;
import org.modelassay.report.chart.Places;
import org.modelassay.report.text.Markup;
import org.modelassay.report.text.NumberText;
import org.modelassay.report.text.TextWidth;

/** A horizontal axis: where places lie, and which labels fit below them. */
final class XAxis {

    private static final TextWidth LABELS = new TextWidth(Style.TICK_SIZE);
    private static final double LONGEST = 96;
    private static final double GAP = 8;
    private static final double LINE = 15;
    private static final double MARGIN = 0.02;
    private static final double STEEP = 1 / Math.cos(Math.toRadians(35));
    private static final int MOST_TICKS = 6;

    /** A label at a position between 0 and 1; empty for a tick without one. */
    record Label(double position, String text) {
    }

    private final Axis axis;
    private final double[] positions;
    private final List<Label> labels;
    private final boolean turned;

    private XAxis(Axis axis, double[] positions, List<Label> labels, boolean turned) {
        this.axis = axis;
        this.positions = positions;
        this.labels = labels;
        this.turned = turned;
    }

    static XAxis of(Axis axis, Places places, double width) {
        return switch (places) {
        case Places.Numbers numbers -> numbers(axis, numbers.values(), width, numbers.values());
        case Places.Categories categories -> categories(axis, categories.names(), width);
        };
    }

    /** An axis of numbers with room for some of them, on which others are placed. */
    static XAxis numbers(Axis axis, double[] room, double width, double[] places) {
        Scale scale = Scales.horizontal(axis, room, MOST_TICKS);
        double[] positions = new double[places.length];
        for (int i = 0; i < positions.length; i++) {
            positions[i] = Double.isFinite(places[i]) ? padded(scale.position(places[i])) : Double.NaN;
        }
        for (int count = MOST_TICKS; count > 1; count--) {
            List<Label> labels = Scales.horizontal(axis, room, count).ticks().stream()
                    .map(tick -> new Label(padded(scale.position(tick.value())), tick.label())).toList();
            if (fit(labels, width)) {
                return new XAxis(axis, positions, labels, false);
            }
        }
        return new XAxis(axis, positions, List.of(), false);
    }

    private static double padded(double position) {
        return MARGIN + (1 - 2 * MARGIN) * position;
    }

    private static XAxis categories(Axis axis, List<String> names, double width) {
        int n = names.size();
        double[] positions = new double[n];
        double slot = width / Math.max(n, 1);
        double widest = 0;
        for (int i = 0; i < n; i++) {
            positions[i] = (i + 0.5) / n;
            widest = Math.max(widest, LABELS.of(Markup.visible(names.get(i))));
        }
        boolean turned = widest + GAP > slot && widest > 40;
        double needed = turned ? LINE + 2 : widest + GAP;
        int stride = roundStride(needed / slot);
        List<String> shown = names.isEmpty() ? names : Shortened.of(names, LABELS, LONGEST);
        List<Label> labels = new ArrayList<>();
        for (int i = 0; i < n; i += stride) {
            labels.add(new Label(positions[i], shown.get(i)));
        }
        return new XAxis(axis, positions, labels, turned);
    }

    /** The smallest round number of places between labels that keeps them apart. */
    static int roundStride(double least) {
        int power = 1;
        while (true) {
            for (int times : new int[] {1, 2, 5}) {
                if (times * power >= least) {
                    return times * power;
                }
            }
            power *= 10;
        }
    }

    /** Names for numbers, for charts that give each place the same room. */
    static Places.Categories named(Places places) {
        return switch (places) {
        case Places.Categories categories -> categories;
        case Places.Numbers numbers -> {
            List<String> names = new ArrayList<>();
            for (double value : numbers.values()) {
                names.add(NumberText.brief(value));
            }
            yield new Places.Categories(names);
        }
        };
    }

    /** The position of a place between 0 and 1; NaN for one that cannot be drawn. */
    double position(int index) {
        return positions[index];
    }

    double height() {
        double ticks = turned ? labels.stream().mapToDouble(l -> LABELS.of(l.text)).max().orElse(0) * 0.6 + 14 : 20;
        return ticks + (axis.title().isEmpty() ? 4 : 20);
    }

    void draw(Svg svg, Plot plot, boolean grid) {
        for (Label label : labels) {
            double x = plot.x(label.position);
            if (grid) {
                svg.empty("line", "class", "ma-grid", "x1", x, "y1", plot.top(), "x2", x, "y2", plot.bottom());
            }
            svg.empty("line", "class", "ma-axis", "x1", x, "y1", plot.bottom(), "x2", x, "y2",
                    plot.bottom() + (label.text.isEmpty() ? 3 : 5));
            if (turned) {
                String turn = "rotate(-35 " + Svg.number(x + 3) + " " + Svg.number(plot.bottom() + 14) + ")";
                svg.text("text", LABELS.elide(label.text, Math.max(24, x * STEEP)), "class", "ma-tick", "text-anchor",
                        "end", "x", x + 3, "y", plot.bottom() + 14, "transform", turn);
            } else if (!label.text.isEmpty()) {
                svg.text("text", label.text, "class", "ma-tick", "text-anchor", "middle", "x", x, "y",
                        plot.bottom() + 17);
            }
        }
        svg.empty("line", "class", "ma-axis", "x1", plot.left(), "y1", plot.bottom(), "x2", plot.right(), "y2",
                plot.bottom());
        String title = new TextWidth(Style.LABEL_SIZE).elide(Markup.visible(axis.title()), plot.width());
        svg.text("text", title, "class", "ma-label", "text-anchor", "middle", "x", plot.x(0.5), "y",
                plot.bottom() + height() - 4);
    }

    private static boolean fit(List<Label> labels, double width) {
        double end = Double.NEGATIVE_INFINITY;
        for (Label label : labels) {
            double half = LABELS.of(label.text) / 2;
            if (label.text.isEmpty()) {
                continue;
            }
            if (label.position * width - half < end) {
                return false;
            }
            end = label.position * width + half + GAP;
        }
        return true;
    }
}
