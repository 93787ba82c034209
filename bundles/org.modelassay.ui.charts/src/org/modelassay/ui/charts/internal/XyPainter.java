/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.charts.internal;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.modelassay.report.chart.Band;
import org.modelassay.report.chart.Curve;
import org.modelassay.ui.charts.ChartTheme;

/** Paints bands, curves, bars, bins and points into the plot of a chart, and what is selected over them. */
final class XyPainter {

    private static final int BAND_ALPHA = 46;
    private static final int BIN_ALPHA = 115;
    private static final int OPAQUE = 255;
    private static final int POINT = 6;
    private static final int FEW = 60;

    private final XyModel model;
    private final XyState state;
    private final Projection at;
    private final ChartTheme theme;
    private final CurveLook look;
    private final Rectangle plot;
    private final GC gc;

    XyPainter(XyModel model, XyState state, Projection at, ChartTheme theme, Rectangle plot, GC gc) {
        this.model = model;
        this.state = state;
        this.at = at;
        this.theme = theme;
        this.look = new CurveLook(model, theme.palette());
        this.plot = plot;
        this.gc = gc;
    }

    void paint() {
        gc.setAntialias(SWT.ON);
        Rectangle damaged = gc.getClipping();
        gc.setClipping(damaged.intersection(new Rectangle(0, 0, plot.width, plot.height)));
        for (int c = 0; c < model.curves().size(); c++) {
            if (state.isVisible(c) && !model.standsOnZero()) {
                band(c);
            }
        }
        zeroLine();
        for (int c = 0; c < model.curves().size(); c++) {
            if (state.isVisible(c)) {
                curve(c);
            }
        }
        state.selected().filter(mark -> state.isVisible(mark.curve()))
                .ifPresent(mark -> selection(mark.curve(), mark.place()));
        gc.setClipping(damaged);
    }

    private void zeroLine() {
        Extent shown = state.extentY();
        if (!state.isLogY() && shown.low() <= 0 && shown.high() >= 0) {
            gc.setForeground(ChartTheme.color(theme.palette().axis()));
            gc.setLineStyle(SWT.LINE_SOLID);
            gc.setLineWidth(1);
            gc.drawLine(0, at.y(0), plot.width, at.y(0));
        }
    }

    private void curve(int curve) {
        switch (model.shape()) {
        case LINE -> line(curve);
        case POINTS -> points(curve, POINT);
        case BARS -> bars(curve);
        case BINS -> bins(curve);
        }
    }

    private void line(int curve) {
        double[] values = model.curves().get(curve).values();
        look.pen(gc, curve, 2);
        for (int[] run : runs(values)) {
            int[] points = new int[2 * (run[1] - run[0])];
            for (int i = run[0]; i < run[1]; i++) {
                points[2 * (i - run[0])] = at.x(model.low()[i]);
                points[2 * (i - run[0]) + 1] = at.y(values[i]);
            }
            gc.drawPolyline(points);
        }
        boolean measured = model.curves().get(curve).role() == Curve.Role.OBSERVED;
        if (measured && model.size() <= FEW || model.size() == 1) {
            points(curve, POINT - 1);
        }
    }

    private void points(int curve, int size) {
        double[] values = model.curves().get(curve).values();
        gc.setBackground(look.color(curve));
        gc.setAlpha(model.size() > 2000 ? BIN_ALPHA : OPAQUE);
        BitSet drawn = new BitSet();
        for (int i = 0; i < values.length; i++) {
            if (Double.isNaN(values[i])) {
                continue;
            }
            int x = at.x(model.low()[i]);
            int y = at.y(values[i]);
            boolean inside = x >= -size && y >= -size && x < plot.width + size && y < plot.height + size;
            int pixel = inside ? (y + size) * (plot.width + 2 * size) + x + size : -1;
            if (inside && !drawn.get(pixel)) {
                drawn.set(pixel);
                gc.fillOval(x - size / 2, y - size / 2, size, size);
            }
        }
        gc.setAlpha(OPAQUE);
    }

    private void bars(int curve) {
        Curve drawn = model.curves().get(curve);
        boolean solid = drawn.role() == Curve.Role.OBSERVED;
        for (int i = 0; i < drawn.values().length; i++) {
            if (Double.isNaN(drawn.values()[i])) {
                continue;
            }
            BarBox box = BarBox.of(model, state, at, curve, i);
            gc.setBackground(look.color(curve));
            if (solid) {
                gc.fillRectangle(box.left(), box.top(), Math.max(1, box.width() - 1), box.height());
            } else {
                look.pen(gc, curve, 1);
                gc.drawRectangle(box.left(), box.top(), Math.max(1, box.width() - 2), box.height());
            }
            Band band = drawn.band();
            if (band != null) {
                whisker(box.left() + box.width() / 2, at.y(band.low()[i]), at.y(band.high()[i]));
            }
        }
    }

    private void whisker(int x, int low, int high) {
        gc.setForeground(ChartTheme.color(theme.palette().text()));
        gc.setLineStyle(SWT.LINE_SOLID);
        gc.setLineWidth(1);
        gc.drawLine(x, low, x, high);
        gc.drawLine(x - 3, low, x + 3, low);
        gc.drawLine(x - 3, high, x + 3, high);
    }

    private void bins(int curve) {
        Curve drawn = model.curves().get(curve);
        boolean filled = drawn.role() == Curve.Role.OBSERVED;
        for (int i = 0; i < drawn.values().length; i++) {
            if (Double.isNaN(drawn.values()[i])) {
                continue;
            }
            BarBox box = BarBox.of(model, state, at, curve, i);
            if (filled) {
                gc.setBackground(look.color(curve));
                gc.setAlpha(BIN_ALPHA);
                gc.fillRectangle(box.left(), box.top(), box.width(), box.height());
                gc.setAlpha(OPAQUE);
                gc.setForeground(look.color(curve));
                gc.setLineStyle(SWT.LINE_SOLID);
                gc.setLineWidth(1);
            } else {
                look.pen(gc, curve, 2);
            }
            if (filled) {
                gc.drawRectangle(box.left(), box.top(), box.width(), box.height());
            } else {
                gc.drawLine(box.left(), box.top(), box.left() + box.width(), box.top());
            }
        }
    }

    private void band(int curve) {
        Curve drawn = model.curves().get(curve);
        Band band = drawn.band();
        if (band == null) {
            return;
        }
        double[] both = new double[band.low().length];
        for (int i = 0; i < both.length; i++) {
            both[i] = band.low()[i] + band.high()[i];
        }
        gc.setBackground(look.color(curve));
        gc.setForeground(look.color(curve));
        gc.setAlpha(BAND_ALPHA);
        for (int[] run : runs(both)) {
            int length = run[1] - run[0];
            int[] outline = new int[4 * length];
            for (int i = 0; i < length; i++) {
                int x = at.x(model.low()[run[0] + i]);
                outline[2 * i] = x;
                outline[2 * i + 1] = at.y(band.low()[run[0] + i]);
                outline[4 * length - 2 * i - 2] = x;
                outline[4 * length - 2 * i - 1] = at.y(band.high()[run[0] + i]);
            }
            gc.fillPolygon(outline);
        }
        gc.setAlpha(OPAQUE);
    }

    private void selection(int curve, int place) {
        double value = model.curves().get(curve).values()[place];
        if (Double.isNaN(value)) {
            return;
        }
        Color text = ChartTheme.color(theme.palette().text());
        gc.setForeground(text);
        gc.setLineStyle(SWT.LINE_SOLID);
        gc.setLineWidth(2);
        if (model.standsOnZero()) {
            BarBox box = BarBox.of(model, state, at, curve, place);
            gc.drawRectangle(box.left() - 1, box.top() - 1, box.width() + 1, box.height() + 1);
        } else {
            gc.drawOval(at.x(model.low()[place]) - POINT, at.y(value) - POINT, 2 * POINT, 2 * POINT);
        }
    }

    /** The stretches without a gap: first index and the one after the last. */
    private static List<int[]> runs(double[] values) {
        List<int[]> runs = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= values.length; i++) {
            boolean gap = i == values.length || Double.isNaN(values[i]);
            if (gap && start >= 0) {
                runs.add(new int[] {start, i});
                start = -1;
            } else if (!gap && start < 0) {
                start = i;
            }
        }
        return runs;
    }
}
