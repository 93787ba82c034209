/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.charts.internal;

/** How far apart the ticks of a logarithmic axis stand. */
public final class LogTicks {

    private static final int[] DECADES = {1, 2, 5, 10, 20, 50, 100};
    private static final int LEAST = 8;

    private LogTicks() {
    }

    /**
     * The distance between ticks that are whole powers of ten.
     *
     * @param extent what is shown of the axis
     * @param length its length, in points
     * @param needed the room that a number needs, in points
     * @return points between ticks; for less than a decade the room itself
     */
    public static int step(Extent extent, int length, int needed) {
        double decades = Math.log10(extent.high() / extent.low());
        if (length <= 0 || !(decades >= 1)) {
            return needed;
        }
        for (int each : DECADES) {
            double step = each * length / decades;
            if (step >= needed) {
                return Math.max(LEAST, (int) step);
            }
        }
        return Math.max(LEAST, length);
    }
}
