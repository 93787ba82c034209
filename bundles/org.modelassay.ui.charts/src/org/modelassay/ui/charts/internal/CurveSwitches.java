/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.charts.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.modelassay.report.chart.Curve;
import org.modelassay.ui.charts.ChartTheme;

/** The legend: one switch for each curve, beside a piece of its line. */
public final class CurveSwitches extends Composite {

    /**
     * Shows the switches.
     *
     * @param parent  where they stand
     * @param picture the chart they belong to
     * @param id      the id of the chart; switches are {@code <id>.curve.<name>}
     */
    public CurveSwitches(Composite parent, XyPicture picture, String id) {
        super(parent, SWT.NONE);
        RowLayout layout = new RowLayout(SWT.HORIZONTAL);
        layout.wrap = true;
        layout.center = true;
        layout.marginHeight = 0;
        setLayout(layout);
        for (int c = 0; c < picture.model().curves().size(); c++) {
            entry(picture, c, id);
        }
    }

    /**
     * Whether there is something to tell apart.
     *
     * @param picture a chart
     * @return true if it has several curves
     */
    public static boolean areNeeded(XyPicture picture) {
        return picture.model().curves().size() > 1;
    }

    private void entry(XyPicture picture, int index, String id) {
        Curve curve = picture.model().curves().get(index);
        Composite entry = new Composite(this, SWT.NONE);
        RowLayout layout = new RowLayout(SWT.HORIZONTAL);
        layout.center = true;
        layout.marginHeight = 0;
        layout.marginTop = 0;
        layout.marginBottom = 0;
        entry.setLayout(layout);
        Button box = new Button(entry, SWT.CHECK);
        box.setSelection(true);
        box.setData("id", id + ".curve." + curve.name());
        box.setToolTipText("Show or hide \u201c" + curve.label() + "\u201d");
        Canvas sample = new Canvas(entry, SWT.NONE);
        sample.setLayoutData(new RowData(26, 12));
        sample.addPaintListener(event -> sample(event.gc, picture, index));
        box.setText(curve.label().replace("&", "&&"));
        sample.moveAbove(box);
        box.addListener(SWT.Selection, event -> {
            picture.state().toggle(index);
            picture.refresh();
        });
    }

    private void sample(GC gc, XyPicture picture, int index) {
        CurveLook look = new CurveLook(picture.model(), ChartTheme.of(this).palette());
        gc.setAntialias(SWT.ON);
        look.pen(gc, index, 2);
        boolean filled = picture.model().curves().get(index).role() == Curve.Role.OBSERVED;
        if (picture.model().shape() == XyModel.Shape.LINE || !filled) {
            gc.drawLine(0, 6, 26, 6);
        } else {
            gc.setBackground(look.color(index));
            gc.fillRectangle(6, 0, 14, 12);
        }
    }
}
