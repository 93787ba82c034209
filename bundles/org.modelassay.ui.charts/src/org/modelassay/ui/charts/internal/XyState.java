/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.charts.internal;

import java.util.BitSet;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.modelassay.report.chart.Axis;
import org.modelassay.report.chart.Band;
import org.modelassay.report.chart.Curve;
import org.modelassay.ui.charts.ChartMark;

/** What a reader has done to a chart of curves: which are shown, on which scale, and which part of it. */
public final class XyState {

    private static final double ROOM = 0.04;
    private static final double BELOW_ZERO_ROOM = 0.06;

    private final XyModel model;
    private final double[] scale;
    private final BitSet hidden = new BitSet();
    private boolean logY;
    private final boolean logX;
    private @Nullable Extent zoomX;
    private @Nullable Extent zoomY;
    private ChartMark.@Nullable Value selected;

    /**
     * The state a chart opens with: every curve, on the scales its axes ask for.
     *
     * @param model what is drawn
     * @param scale values that the vertical axis spans besides, so that several charts can be compared
     */
    public XyState(XyModel model, double... scale) {
        this.model = model;
        this.scale = scale.clone();
        this.logX = model.x().scale() == Axis.Scale.LOG && !positives(model, true).isNone();
        this.logY = model.y().scale() == Axis.Scale.LOG && canBeLog();
    }

    /**
     * Whether a curve is shown.
     *
     * @param curve its index
     * @return false if it was switched off
     */
    public boolean isVisible(int curve) {
        return !hidden.get(curve);
    }

    /**
     * Shows a curve or hides it.
     *
     * @param curve its index
     */
    public void toggle(int curve) {
        hidden.flip(curve);
        zoomY = null;
    }

    /**
     * Whether the vertical axis can be logarithmic.
     *
     * @return true if some value is positive
     */
    public boolean canBeLog() {
        return !positives(model, false).isNone();
    }

    /** Exchanges the linear for the logarithmic vertical axis, and back. */
    public void toggleLogY() {
        logY = !logY && canBeLog();
        zoomY = null;
    }

    /**
     * Whether the vertical axis is logarithmic.
     *
     * @return the scale in use
     */
    public boolean isLogY() {
        return logY;
    }

    /**
     * Whether the horizontal axis is logarithmic.
     *
     * @return the scale in use
     */
    public boolean isLogX() {
        return logX;
    }

    /**
     * Shows a part of the chart.
     *
     * @param x the part of the horizontal axis
     * @param y the part of the vertical axis
     */
    public void zoom(Extent x, Extent y) {
        zoomX = x;
        zoomY = y;
    }

    /** Shows all of it again. */
    public void reset() {
        zoomX = null;
        zoomY = null;
    }

    /**
     * Whether only a part is shown.
     *
     * @return false when all of it is
     */
    public boolean isZoomed() {
        return zoomX != null || zoomY != null;
    }

    /**
     * The selected mark.
     *
     * @return the mark, or empty
     */
    public Optional<ChartMark.Value> selected() {
        return Optional.ofNullable(selected);
    }

    /**
     * Selects a mark.
     *
     * @param mark the mark, or {@code null} for none
     */
    public void select(ChartMark.@Nullable Value mark) {
        selected = mark;
    }

    /**
     * What is shown of the horizontal axis.
     *
     * @return its part
     */
    public Extent extentX() {
        return zoomX != null ? zoomX : fullX();
    }

    /**
     * What is shown of the vertical axis.
     *
     * @return its part
     */
    public Extent extentY() {
        return zoomY != null ? zoomY : fullY();
    }

    /**
     * Whether values of zero and below stand at the lower end of the horizontal axis.
     *
     * @return true on a logarithmic axis with such values
     */
    public boolean hasZeroX() {
        return logX && smallest(model.low()) <= 0;
    }

    private Extent fullX() {
        if (model.isNamed()) {
            return new Extent(-0.5, model.size() - 0.5);
        }
        if (logX) {
            Extent positive = positives(model, true);
            double room = model.shape() == XyModel.Shape.BINS ? 0 : ROOM;
            Extent padded = positive.paddedLog(room, room);
            double decadeBelow = Math.pow(10, Math.ceil(Math.log10(positive.low()) - 1e-9) - 1);
            return hasZeroX() ? new Extent(decadeBelow, padded.high()) : padded;
        }
        Extent all = Extent.NONE;
        for (int i = 0; i < model.size(); i++) {
            all = all.with(model.low()[i]).with(model.high()[i]);
        }
        return all.isNone() ? new Extent(0, 1)
                : model.shape() == XyModel.Shape.BINS ? all.padded(0, 0) : all.padded(ROOM, ROOM);
    }

    private Extent fullY() {
        Extent all = Extent.NONE;
        Extent positive = Extent.NONE;
        for (int c = 0; c < model.curves().size(); c++) {
            if (isVisible(c)) {
                Curve curve = model.curves().get(c);
                all = withCurve(all, curve, false);
                positive = withCurve(positive, curve, true);
            }
        }
        for (double value : scale) {
            all = all.with(value);
            positive = positive.withPositive(value);
        }
        if (logY && !positive.isNone()) {
            return positive.paddedLog(model.standsOnZero() ? 0.1 : ROOM, ROOM);
        }
        if (all.isNone()) {
            return new Extent(0, 1);
        }
        boolean fromZero = model.standsOnZero() || all.low() >= 0 && all.low() < 0.4 * all.high();
        Extent shown = fromZero ? all.with(0) : all;
        Extent padded = shown.padded(BELOW_ZERO_ROOM, BELOW_ZERO_ROOM);
        return shown.low() == 0 && shown.high() > 0 ? new Extent(0, padded.high())
                : shown.high() == 0 && shown.low() < 0 ? new Extent(padded.low(), 0) : padded;
    }

    private static Extent withCurve(Extent extent, Curve curve, boolean positive) {
        Extent result = extent;
        Band band = curve.band();
        for (int i = 0; i < curve.values().length; i++) {
            result = with(result, curve.values()[i], positive);
            if (band != null) {
                result = with(with(result, band.low()[i], positive), band.high()[i], positive);
            }
        }
        return result;
    }

    private static Extent with(Extent extent, double value, boolean positive) {
        return positive ? extent.withPositive(value) : extent.with(value);
    }

    private static Extent positives(XyModel model, boolean horizontal) {
        Extent extent = Extent.NONE;
        if (horizontal) {
            for (int i = 0; i < model.size(); i++) {
                extent = extent.withPositive(model.low()[i]).withPositive(model.high()[i]);
            }
            return extent;
        }
        for (Curve curve : model.curves()) {
            extent = withCurve(extent, curve, true);
        }
        return extent;
    }

    private static double smallest(double[] values) {
        double least = Double.POSITIVE_INFINITY;
        for (double value : values) {
            least = Math.min(least, value);
        }
        return least;
    }
}
