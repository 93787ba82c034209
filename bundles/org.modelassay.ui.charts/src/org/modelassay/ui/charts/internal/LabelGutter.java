/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.charts.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.modelassay.report.text.TextWidth;
import org.modelassay.ui.charts.ChartTheme;

/** The names of lines, beside their right ends. */
final class LabelGutter extends Canvas {

    private static final int LEADER = 12;
    private static final int WIDEST = 170;

    private final XyModel model;
    private final XyState state;
    private final XyCanvas chart;

    LabelGutter(Composite parent, XyModel model, XyState state, XyCanvas chart) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.model = model;
        this.state = state;
        this.chart = chart;
        addPaintListener(event -> paint(event.gc));
        chart.plot().addPaintListener(event -> redraw());
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        GC gc = new GC(this);
        int widest = model.curves().stream().mapToInt(curve -> gc.textExtent(curve.label()).x).max().orElse(0);
        gc.dispose();
        return new Point(Math.min(WIDEST, widest) + LEADER + 4, heightHint == SWT.DEFAULT ? 40 : heightHint);
    }

    private void paint(GC gc) {
        Rectangle plot = chart.chart().getPlotArea().getBounds();
        CurveLook look = new CurveLook(model, ChartTheme.of(getParent()).palette());
        int line = gc.getFontMetrics().getHeight();
        double size = gc.textExtent("nnnnnnnnnn").x / 5.56;
        TextWidth width = new TextWidth(size);
        gc.setAntialias(SWT.ON);
        for (DirectLabels.Label label : DirectLabels.place(model, state, chart.projection(), plot.height, line)) {
            look.pen(gc, label.curve(), 1);
            gc.setLineStyle(SWT.LINE_SOLID);
            gc.drawLine(0, plot.y + label.end(), LEADER - 4, plot.y + label.y());
            String text = width.elide(label.text(), getSize().x - LEADER);
            gc.drawText(text, LEADER, plot.y + label.y() - line / 2, true);
        }
    }
}
