/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.results.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.modelassay.ui.charts.ChartTheme;
import org.modelassay.ui.results.presenter.Chip;

/** A verdict in a rounded frame. */
final class ChipLabel extends Canvas {

    private static final int SIDE = 10;
    private static final int ABOVE = 4;
    private static final int GAP = 6;

    private final Chip chip;
    private final Font bold;

    ChipLabel(Composite parent, Chip chip, Font bold) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.chip = chip;
        this.bold = bold;
        setToolTipText(chip.hover());
        addPaintListener(event -> paint(event.gc));
        getAccessible().addAccessibleListener(
                AccessibleListener.getNameAdapter(event -> event.result = chip.label() + " " + chip.text()));
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        GC gc = new GC(this);
        int text = chip.text().isEmpty() ? 0 : gc.textExtent(chip.text()).x + GAP;
        gc.setFont(bold);
        Point label = gc.textExtent(chip.label());
        gc.dispose();
        return new Point(label.x + text + 2 * SIDE, label.y + 2 * ABOVE);
    }

    private void paint(GC gc) {
        Point size = getSize();
        Color color = Look.color(this, chip.outcome());
        gc.setAntialias(SWT.ON);
        gc.setBackground(color);
        gc.setAlpha(28);
        gc.fillRoundRectangle(0, 0, size.x - 1, size.y - 1, size.y, size.y);
        gc.setAlpha(255);
        gc.setForeground(color);
        gc.drawRoundRectangle(0, 0, size.x - 1, size.y - 1, size.y, size.y);
        Font plain = gc.getFont();
        gc.setFont(bold);
        int width = gc.textExtent(chip.label()).x;
        gc.drawText(chip.label(), SIDE, ABOVE, true);
        gc.setFont(plain);
        gc.setForeground(ChartTheme.color(ChartTheme.of(this).palette().text()));
        gc.drawText(chip.text(), SIDE + width + GAP, ABOVE, true);
    }
}
