/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.report.svg;

import org.modelassay.report.chart.Axis;
import org.modelassay.report.text.Markup;
import org.modelassay.report.text.TextWidth;

/** A vertical axis with its grid; the title stands above it, where it can be read. */
record YAxis(Axis axis, Scale scale) {

    private static final TextWidth LABELS = new TextWidth(Style.TICK_SIZE);
    static final double TITLE = 22;

    /** The room that labels need to the left of the plot. */
    double width() {
        return scale.ticks().stream().mapToDouble(tick -> LABELS.of(tick.label())).max().orElse(0) + 12;
    }

    void draw(Svg svg, Plot plot) {
        for (Tick tick : scale.ticks()) {
            double y = plot.y(scale.position(tick.value()));
            boolean zero = tick.value() == 0 && scale instanceof LinearScale;
            svg.empty("line", "class", zero ? "ma-zero" : "ma-grid", "x1", plot.left(), "y1", y, "x2", plot.right(),
                    "y2", y);
            if (!tick.label().isEmpty()) {
                svg.text("text", tick.label(), "class", "ma-tick", "text-anchor", "end", "x", plot.left() - 6, "y",
                        y + 4);
            }
        }
        String title = new TextWidth(Style.LABEL_SIZE).elide(Markup.visible(axis.title()), Picture.WIDTH - 8);
        svg.text("text", title, "class", "ma-label", "x", 2.0, "y", plot.top() - 9);
    }
}
