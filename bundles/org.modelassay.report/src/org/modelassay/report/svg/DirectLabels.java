/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.report.svg;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.modelassay.report.chart.Curve;
import org.modelassay.report.text.Markup;
import org.modelassay.report.text.TextWidth;

/** Names of curves beside their right ends, moved apart where they would overlap. */
final class DirectLabels {

    private static final TextWidth LABELS = new TextWidth(Style.LABEL_SIZE);
    private static final double LINE = 16;
    private static final double LEADER = 16;
    private static final double LONGEST = 185;
    private static final double FAR = 32;

    private final List<Entry> entries = new ArrayList<>();

    private static final class Entry {
        private final Look look;
        private final String label;
        private final boolean led;
        private final double end;
        private double y;

        Entry(Look look, String label, boolean led, double end) {
            this.led = led;
            this.look = look;
            this.label = label;
            this.end = end;
            this.y = end;
        }
    }

    /** The room that the names need to the right of the plot. */
    static double width(List<Curve> curves) {
        return curves.stream().mapToDouble(curve -> LABELS.of(Markup.visible(curve.label()))).map(
                w -> Math.min(w, LONGEST)).max().orElse(0) + LEADER + 22;
    }

    /** Adds a name beside the end of a curve; a line leads there unless the curve ends far from the right. */
    void add(Look look, Curve curve, double end, double distance) {
        String label = LABELS.elide(Markup.visible(curve.label()), LONGEST);
        entries.add(new Entry(look, label, distance < FAR, end));
    }

    void draw(Svg svg, Plot plot) {
        entries.sort(Comparator.comparingDouble(entry -> entry.end));
        double next = plot.top() + 4;
        for (Entry entry : entries) {
            entry.y = Math.max(entry.end, next);
            next = entry.y + LINE;
        }
        double last = plot.bottom() - 2;
        for (Entry entry : entries.reversed()) {
            entry.y = Math.min(entry.y, last);
            last = entry.y - LINE;
        }
        entries.forEach(entry -> draw(svg, plot, entry));
    }

    private static void draw(Svg svg, Plot plot, Entry entry) {
        double x = plot.right() + LEADER;
        svg.open("g", "class", entry.look.colour());
        if (entry.led) {
            svg.empty("polyline", "class", "ma-leader", "points", Svg.number(plot.right() - 4) + ","
                    + Svg.number(entry.end) + " " + Svg.number(x - 4) + "," + Svg.number(entry.y));
        }
        svg.empty("path", "class", "ma-mark", "d", entry.look.mark(x + 3, entry.y, 3.4));
        svg.close("g");
        svg.text("text", entry.label, "class", "ma-name", "x", x + 11, "y", entry.y + 4);
    }
}
