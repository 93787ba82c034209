/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.results.internal;

import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.modelassay.report.chart.Colour;
import org.modelassay.report.chart.Palette;
import org.modelassay.ui.charts.ChartTheme;

/** One line of text in a colour of the palette, which the theme's style sheet leaves alone. */
final class InkLabel extends Canvas {

    private final String text;
    private final Function<Palette, Colour> ink;

    InkLabel(Composite parent, String text, Function<Palette, Colour> ink) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.text = text;
        this.ink = ink;
        addPaintListener(event -> paint(event.gc));
        getAccessible().addAccessibleListener(AccessibleListener.getNameAdapter(event -> event.result = text));
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        GC gc = new GC(this);
        Point size = gc.textExtent(text);
        gc.dispose();
        return size;
    }

    private void paint(GC gc) {
        gc.setForeground(ChartTheme.color(ink.apply(ChartTheme.of(this).palette())));
        gc.drawText(text, 0, 0, true);
    }
}
