/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.report.svg;

import java.util.ArrayList;
import java.util.List;

import org.modelassay.report.chart.Curve;
import org.modelassay.report.text.Markup;
import org.modelassay.report.text.TextWidth;

/** Names of curves above a chart, in rows. */
final class Legend {

    private static final TextWidth LABELS = new TextWidth(Style.LABEL_SIZE);
    private static final double ROW = 18;
    private static final double SWATCH = 22;
    private static final double LONGEST = 220;
    private static final double GAP = 16;

    /** What stands before a name. */
    enum Swatch {
        LINE, AREA, POINT
    }

    private record Entry(Look look, String label, double x, int row) {
    }

    private final Swatch swatch;
    private final List<Entry> entries = new ArrayList<>();
    private int rows;

    Legend(Swatch swatch, List<Curve> curves, List<Look> looks) {
        this.swatch = swatch;
        double x = 2;
        for (int i = 0; i < curves.size(); i++) {
            String label = LABELS.elide(Markup.visible(curves.get(i).label()), LONGEST);
            double width = SWATCH + 6 + LABELS.of(label) + GAP;
            if (x > 2 && x + width > Picture.WIDTH) {
                x = 2;
                rows++;
            }
            entries.add(new Entry(looks.get(i), label, x, rows));
            x += width;
        }
        rows = entries.isEmpty() ? 0 : rows + 1;
    }

    double height() {
        return rows * ROW;
    }

    void draw(Svg svg, double top) {
        for (Entry entry : entries) {
            double y = top + entry.row * ROW + 9;
            swatch(svg, swatch, entry.look, entry.x, y);
            svg.text("text", entry.label, "class", "ma-name", "x", entry.x + SWATCH + 6, "y", y + 4);
        }
    }

    static void swatch(Svg svg, Swatch swatch, Look look, double x, double y) {
        svg.open("g", "class", look.colour());
        switch (swatch) {
        case AREA -> svg.empty("rect", "class", area(look), "x", x + 6, "y", y - 5, "width", 12.0, "height", 10.0,
                "stroke-dasharray", look.dashes().isEmpty() ? "none" : look.dashes());
        case LINE -> {
            svg.empty("line", "class", "ma-line", "x1", x, "y1", y, "x2", x + SWATCH, "y2", y, "stroke-dasharray",
                    look.dashes().isEmpty() ? "none" : look.dashes());
            svg.empty("path", "class", "ma-mark", "d", look.mark(x + SWATCH / 2, y, 3.2));
        }
        case POINT -> svg.empty("path", "class", "ma-mark", "d", look.mark(x + SWATCH / 2, y, 4));
        }
        svg.close("g");
    }

    static String area(Look look) {
        return look.colour().matches("ma-c\\d") ? "ma-bar" : "ma-outline";
    }
}
