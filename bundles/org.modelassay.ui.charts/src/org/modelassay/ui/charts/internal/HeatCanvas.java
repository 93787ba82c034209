/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.charts.internal;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;
import org.modelassay.report.chart.HeatMap;
import org.modelassay.report.text.TextWidth;
import org.modelassay.ui.charts.ChartMark;
import org.modelassay.ui.charts.ChartTheme;

/** A heat map in a window. */
final class HeatCanvas extends Canvas {

    private final HeatMap map;
    private final HeatColours colours;
    private ChartMark.@Nullable Cell selected;

    HeatCanvas(Composite parent, HeatMap map, HeatColours colours) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
        this.map = map;
        this.colours = colours;
        addPaintListener(event -> paint(event.gc));
        addListener(SWT.Resize, event -> redraw());
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        GC gc = new GC(this);
        int line = gc.getFontMetrics().getHeight();
        gc.dispose();
        int height = heightHint == SWT.DEFAULT ? HeatLayout.preferredHeight(map, line) : heightHint;
        return new Point(widthHint == SWT.DEFAULT ? 320 : widthHint, height);
    }

    Optional<ChartMark.Cell> at(int x, int y) {
        GC gc = new GC(this);
        try {
            return layout(gc).at(x, y);
        } finally {
            gc.dispose();
        }
    }

    Optional<ChartMark.Cell> selected() {
        return Optional.ofNullable(selected);
    }

    void select(ChartMark.@Nullable Cell cell) {
        selected = cell;
        redraw();
    }

    private HeatLayout layout(GC gc) {
        return HeatLayout.of(map, getClientArea().width, getClientArea().height, width(gc),
                gc.getFontMetrics().getHeight());
    }

    private static TextWidth width(GC gc) {
        return new TextWidth(gc.textExtent("nnnnnnnnnn").x / 5.56);
    }

    private void paint(GC gc) {
        ChartTheme theme = ChartTheme.of(getParent());
        gc.setBackground(theme.page());
        gc.fillRectangle(getClientArea());
        new HeatPainter(map, colours, layout(gc), theme, width(gc), gc).paint(selected);
    }
}
