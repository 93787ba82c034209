/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.results.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.modelassay.model.Outcome;
import org.modelassay.ui.charts.ChartTheme;

/** A framed group of texts, with a stripe at its left that has the colour of its outcome. */
final class Card extends Composite {

    private static final int STRIPE = 4;
    private static final int ROUND = 6;

    private final Outcome outcome;

    Card(Composite parent, Outcome outcome) {
        super(parent, SWT.NONE);
        this.outcome = outcome;
        GridLayout layout = new GridLayout(1, false);
        layout.marginLeft = outcome == Outcome.NONE ? 6 : 6 + STRIPE;
        layout.marginRight = 6;
        layout.marginHeight = 8;
        layout.verticalSpacing = 3;
        setLayout(layout);
        addPaintListener(event -> paint(event.gc));
        addListener(SWT.Resize, event -> redraw());
    }

    private void paint(GC gc) {
        Point size = getSize();
        gc.setAntialias(SWT.ON);
        gc.setForeground(ChartTheme.color(ChartTheme.of(this).palette().grid()));
        gc.drawRoundRectangle(0, 0, size.x - 1, size.y - 1, ROUND, ROUND);
        if (outcome != Outcome.NONE) {
            gc.setBackground(Look.color(this, outcome));
            gc.fillRoundRectangle(0, 0, STRIPE, size.y, STRIPE, STRIPE);
        }
    }
}
