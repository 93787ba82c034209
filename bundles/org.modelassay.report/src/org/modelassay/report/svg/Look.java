/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.report.svg;

import java.util.ArrayList;
import java.util.List;

import org.modelassay.report.chart.Curve;
import org.modelassay.report.chart.Palette;

/** How a curve is told from the others: colour, dashes and the shape of its marks, never colour alone. */
record Look(String colour, String dashes, int shape) {

    private static final List<String> CONTROL_DASHES = List.of("6 4", "2 3", "9 3 2 3", "4 2");
    private static final List<String> REPEATED_DASHES = List.of("", "7 2", "3 2");
    private static final int DIAMOND = 3;

    static List<Look> of(List<Curve> curves) {
        List<Look> looks = new ArrayList<>();
        int observed = 0;
        int controls = 0;
        for (Curve curve : curves) {
            looks.add(switch (curve.role()) {
            case OBSERVED -> observed(observed++);
            case CONTROL -> control(controls++);
            case PUBLISHED -> new Look("ma-published", "1 3", DIAMOND);
            });
        }
        return looks;
    }

    private static Look control(int index) {
        return new Look("ma-control", CONTROL_DASHES.get(index % CONTROL_DASHES.size()), index);
    }

    private static Look observed(int index) {
        int round = index / Palette.CATEGORIES % REPEATED_DASHES.size();
        return new Look("ma-c" + index % Palette.CATEGORIES, REPEATED_DASHES.get(round), index);
    }

    /** The path of a mark around a point. */
    String mark(double x, double y, double r) {
        String at = Svg.number(x) + " " + Svg.number(y);
        String s = Svg.number(r * 0.9);
        String t = Svg.number(r * 1.8);
        String d = Svg.number(r * 1.25);
        String dd = Svg.number(r * 2.5);
        return switch (shape % 5) {
        case 0 -> "M" + at + "m-" + s + " 0a" + s + " " + s + " 0 1 0 " + t + " 0a" + s + " " + s + " 0 1 0 -" + t
                + " 0z";
        case 1 -> "M" + at + "m-" + s + " -" + s + "h" + t + "v" + t + "h-" + t + "z";
        case 2 -> "M" + at + "m0 -" + d + "l" + d + " " + t + "h-" + dd + "z";
        case DIAMOND -> "M" + at + "m0 -" + d + "l" + d + " " + d + "l-" + d + " " + d + "l-" + d + " -" + d + "z";
        default -> "M" + at + "m0 " + d + "l" + d + " -" + t + "h-" + dd + "z";
        };
    }
}
