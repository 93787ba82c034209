/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.charts.internal;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.jspecify.annotations.Nullable;
import org.modelassay.ui.charts.ChartMark;
import org.modelassay.ui.charts.ChartTheme;

/** What pointer and keys do to a chart of curves: tooltips, selection, zoom by wheel and by dragging a frame. */
final class XyPointer {

    private static final double WHEEL = 0.8;
    private static final int SMALLEST_FRAME = 6;

    private final XyModel model;
    private final XyState state;
    private final XyCanvas canvas;
    private final Consumer<ChartMark> selected;
    private @Nullable Point dragStart;
    private @Nullable Point dragEnd;

    XyPointer(XyModel model, XyState state, XyCanvas canvas, Consumer<ChartMark> selected) {
        this.model = model;
        this.state = state;
        this.canvas = canvas;
        this.selected = selected;
        Control plot = canvas.plot();
        plot.addListener(SWT.MouseMove, this::moved);
        plot.addListener(SWT.MouseDown, this::pressed);
        plot.addListener(SWT.MouseUp, this::released);
        plot.addListener(SWT.MouseDoubleClick, event -> reset());
        plot.addListener(SWT.MouseWheel, this::wheel);
        plot.addListener(SWT.KeyDown, this::key);
        plot.addListener(SWT.Paint, event -> frame(event.gc));
    }

    private void moved(Event event) {
        if (dragStart != null) {
            dragEnd = new Point(event.x, event.y);
            canvas.redrawMarks();
            return;
        }
        Tooltips.show(canvas.plot(), hit(event).map(mark -> model.tooltip(mark.curve(), mark.place())));
    }

    private void pressed(Event event) {
        if (event.button == 1) {
            canvas.plot().setFocus();
            dragStart = new Point(event.x, event.y);
            dragEnd = null;
        }
    }

    private void released(Event event) {
        Point from = dragStart;
        Point to = dragEnd;
        dragStart = null;
        dragEnd = null;
        if (from == null || event.button != 1) {
            return;
        }
        if (to != null && Math.abs(to.x - from.x) > SMALLEST_FRAME && Math.abs(to.y - from.y) > SMALLEST_FRAME) {
            double[] one = canvas.at(from.x, from.y);
            double[] other = canvas.at(to.x, to.y);
            state.zoom(ordered(one[0], other[0]), ordered(one[1], other[1]));
            canvas.refresh();
        } else {
            Optional<ChartMark.Value> hit = hit(event);
            state.select(hit.orElse(null));
            canvas.redrawMarks();
            hit.ifPresent(selected);
        }
    }

    private void wheel(Event event) {
        if ((event.stateMask & SWT.MOD1) == 0) {
            return;
        }
        event.doit = false;
        zoom(event.x, event.y, event.count > 0 ? WHEEL : 1 / WHEEL);
    }

    private void key(Event event) {
        switch (event.keyCode) {
        case SWT.ARROW_RIGHT -> step(1);
        case SWT.ARROW_LEFT -> step(-1);
        case SWT.HOME, '0' -> reset();
        case '+', SWT.KEYPAD_ADD -> zoomMiddle(WHEEL);
        case '-', SWT.KEYPAD_SUBTRACT -> zoomMiddle(1 / WHEEL);
        default -> {
            return;
        }
        }
        event.doit = false;
    }

    private void step(int step) {
        Optional<ChartMark.Value> next = XyHits.next(model, state, step);
        state.select(next.orElse(null));
        next.ifPresent(mark -> canvas.plot().setToolTipText(model.tooltip(mark.curve(), mark.place())));
        canvas.redrawMarks();
        next.ifPresent(selected);
    }

    private void zoomMiddle(double factor) {
        Point size = canvas.plot().getSize();
        zoom(size.x / 2, size.y / 2, factor);
    }

    private void zoom(int x, int y, double factor) {
        double[] centre = canvas.at(x, y);
        state.zoom(state.extentX().zoomed(centre[0], factor, state.isLogX()),
                state.extentY().zoomed(centre[1], factor, state.isLogY()));
        canvas.refresh();
    }

    private void reset() {
        state.reset();
        canvas.refresh();
    }

    private Optional<ChartMark.Value> hit(Event event) {
        return XyHits.at(model, state, canvas.projection(), event.x, event.y);
    }

    private void frame(GC gc) {
        Point from = dragStart;
        Point to = dragEnd;
        if (from != null && to != null) {
            gc.setForeground(ChartTheme.color(ChartTheme.of(canvas).palette().text()));
            gc.setLineStyle(SWT.LINE_DOT);
            gc.setLineWidth(1);
            gc.drawRectangle(Math.min(from.x, to.x), Math.min(from.y, to.y), Math.abs(to.x - from.x),
                    Math.abs(to.y - from.y));
        }
    }

    private static Extent ordered(double one, double other) {
        return new Extent(Math.min(one, other), Math.max(one, other));
    }
}
