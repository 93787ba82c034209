/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.report.svg;

import java.util.Arrays;
import java.util.List;

import org.modelassay.report.chart.Curve;

/** Says so where there is nothing to see. */
final class Emptiness {

    private Emptiness() {
    }

    static void draw(Svg svg, Plot plot, List<Curve> curves) {
        if (curves.stream().flatMapToDouble(curve -> Arrays.stream(curve.values())).noneMatch(Double::isFinite)) {
            draw(svg, plot);
        }
    }

    static void draw(Svg svg, Plot plot) {
        svg.text("text", "no values", "class", "ma-note", "text-anchor", "middle", "x", plot.x(0.5), "y", plot.y(0.5));
    }
}
