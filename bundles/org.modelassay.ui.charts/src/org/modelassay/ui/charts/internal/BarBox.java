/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.charts.internal;

import org.modelassay.report.chart.Curve;

/**
 * The rectangle of a bar or bin.
 *
 * @param left   its left edge
 * @param top    its upper edge
 * @param width  its width, at least 1
 * @param height its height, at least 1
 */
record BarBox(int left, int top, int width, int height) {

    private static final double SHARE = 0.76;
    private static final int WIDEST_GROUP = 90;

    /** The bar of a value; every visible curve has its own beside the others. */
    static BarBox of(XyModel model, XyState state, Projection at, int curve, int place) {
        Curve drawn = model.curves().get(curve);
        int value = at.y(drawn.values()[place]);
        int zero = at.y(0);
        int top = Math.min(value, zero);
        int height = Math.max(1, Math.abs(zero - value));
        if (model.shape() == XyModel.Shape.BINS) {
            int left = at.x(model.low()[place]);
            return new BarBox(left, top, Math.max(1, at.x(model.high()[place]) - left), height);
        }
        int shown = 0;
        int before = 0;
        for (int c = 0; c < model.curves().size(); c++) {
            if (state.isVisible(c)) {
                shown++;
                before += c < curve ? 1 : 0;
            }
        }
        int step = model.size() < 2 || model.isNamed() ? at.x(1) - at.x(0)
                : Math.abs(at.x(model.low()[1]) - at.x(model.low()[0]));
        int group = (int) Math.clamp(step * SHARE, shown, WIDEST_GROUP);
        int width = Math.max(1, group / Math.max(1, shown));
        return new BarBox(at.x(model.low()[place]) - group / 2 + before * width, top, width, height);
    }

    boolean contains(int x, int y, int slack) {
        return x >= left && x < left + width && y >= top - slack && y <= top + height + slack;
    }
}
