/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.charts.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.modelassay.report.chart.Curve;
import org.modelassay.report.chart.Palette;
import org.modelassay.ui.charts.ChartTheme;

/** The colour and line of each curve: observations in colour, controls dashed and grey, published values dotted. */
final class CurveLook {

    private static final int[] DASHES = {7, 4};
    private static final int[] SHORT_DASHES = {3, 3};
    private static final int[] LONG_DASHES = {11, 4, 3, 4};
    private static final int[] DOTS = {2, 4};

    private final XyModel model;
    private final Palette palette;

    CurveLook(XyModel model, Palette palette) {
        this.model = model;
        this.palette = palette;
    }

    Color color(int curve) {
        Curve.Role role = model.curves().get(curve).role();
        return ChartTheme.color(switch (role) {
        case OBSERVED -> palette.category(before(curve, role));
        case CONTROL -> palette.control();
        case PUBLISHED -> palette.text();
        });
    }

    /** Prepares the pen for the line of a curve. */
    void pen(GC gc, int curve, int width) {
        Curve.Role role = model.curves().get(curve).role();
        gc.setForeground(color(curve));
        gc.setLineWidth(width);
        gc.setLineCap(SWT.CAP_FLAT);
        gc.setLineJoin(SWT.JOIN_ROUND);
        switch (role) {
        case OBSERVED -> gc.setLineStyle(SWT.LINE_SOLID);
        case CONTROL -> gc.setLineDash(switch (before(curve, role) % 3) {
        case 0 -> DASHES;
        case 1 -> SHORT_DASHES;
        default -> LONG_DASHES;
        });
        case PUBLISHED -> gc.setLineDash(DOTS);
        }
    }

    private int before(int curve, Curve.Role role) {
        return (int) model.curves().subList(0, curve).stream().filter(other -> other.role() == role).count();
    }
}
