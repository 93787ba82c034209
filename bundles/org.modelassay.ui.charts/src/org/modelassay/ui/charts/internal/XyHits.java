/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.charts.internal;

import java.util.Optional;

import org.modelassay.ui.charts.ChartMark;

/** Finds the mark under the pointer, and the next one for the keyboard. */
public final class XyHits {

    private static final int REACH = 14;

    private XyHits() {
    }

    /**
     * The mark at a place of the screen.
     *
     * @param model what is drawn
     * @param state what is shown of it
     * @param at    where it is
     * @param x     points from the left edge of the plot
     * @param y     points from its upper edge
     * @return the mark that is hit or nearest, or empty
     */
    public static Optional<ChartMark.Value> at(XyModel model, XyState state, Projection at, int x, int y) {
        ChartMark.Value best = null;
        long nearest = (long) REACH * REACH + 1;
        for (int c = 0; c < model.curves().size(); c++) {
            double[] values = model.curves().get(c).values();
            for (int i = 0; i < values.length && state.isVisible(c); i++) {
                if (Double.isNaN(values[i])) {
                    continue;
                }
                long distance = distance(model, state, at, c, i, x, y);
                if (distance < nearest) {
                    nearest = distance;
                    best = new ChartMark.Value(c, i);
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static long distance(XyModel model, XyState state, Projection at, int curve, int place, int x, int y) {
        if (model.standsOnZero()) {
            BarBox box = BarBox.of(model, state, at, curve, place);
            return box.contains(x, y, REACH) ? box.contains(x, y, 0) ? 0 : 1 : Long.MAX_VALUE;
        }
        long dx = at.x(model.low()[place]) - x;
        long dy = at.y(model.curves().get(curve).values()[place]) - y;
        return dx * dx + dy * dy;
    }

    /**
     * The next mark of the same curve.
     *
     * @param model what is drawn
     * @param state what is shown of it, and selected
     * @param step  1 for the next, -1 for the one before
     * @return the mark, or empty if no curve is shown
     */
    public static Optional<ChartMark.Value> next(XyModel model, XyState state, int step) {
        int curve = state.selected().map(ChartMark.Value::curve).orElse(-1);
        for (int c = 0; curve < 0 && c < model.curves().size(); c++) {
            curve = state.isVisible(c) ? c : -1;
        }
        if (curve < 0 || model.size() == 0) {
            return Optional.empty();
        }
        int place = state.selected().map(mark -> mark.place() + step).orElse(0);
        return Optional.of(new ChartMark.Value(curve, Math.clamp(place, 0, model.size() - 1)));
    }
}
