/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.charts.internal;

import org.eclipse.swtchart.IAxis;
import org.eclipse.swtchart.Range;

/**
 * The axes of SWTChart as a projection that bears any number. Logarithmic axes are linear ones of exponents: those of
 * SWTChart shorten the labels between powers of ten to dots.
 */
final class AxisProjection implements Projection {

    private static final int FAR = 20_000;

    private final IAxis horizontal;
    private final boolean logX;
    private final IAxis vertical;
    private final boolean logY;

    AxisProjection(IAxis horizontal, boolean logX, IAxis vertical, boolean logY) {
        this.horizontal = horizontal;
        this.logX = logX;
        this.vertical = vertical;
        this.logY = logY;
    }

    @Override
    public int x(double value) {
        return pixel(horizontal, logX, value);
    }

    @Override
    public int y(double value) {
        return pixel(vertical, logY, value);
    }

    private static int pixel(IAxis axis, boolean log, double value) {
        Range range = axis.getRange();
        double length = range.upper - range.lower;
        double shown = log ? value > 0 ? Math.log10(value) : range.lower : value;
        double near = Math.clamp(shown, range.lower - 20 * length, range.upper + 20 * length);
        return Math.clamp(axis.getPixelCoordinate(near), -FAR, FAR);
    }
}
