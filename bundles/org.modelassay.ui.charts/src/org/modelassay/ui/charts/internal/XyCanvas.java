/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.charts.internal;

import java.util.Arrays;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swtchart.Chart;
import org.eclipse.swtchart.IAxis;
import org.eclipse.swtchart.ICustomPaintListener;
import org.eclipse.swtchart.LineStyle;
import org.eclipse.swtchart.Range;
import org.modelassay.ui.charts.ChartTheme;

/** Axes of SWTChart with the marks of a model painted between them. */
final class XyCanvas extends Composite {

    private static final int WIDE = 64;
    private static final int HIGH = 52;

    private final XyModel model;
    private final XyState state;
    private final Chart chart;
    private final IAxis horizontal;
    private final IAxis vertical;
    private ChartTheme theme;

    XyCanvas(Composite parent, XyModel model, XyState state) {
        super(parent, SWT.NONE);
        this.model = model;
        this.state = state;
        this.theme = ChartTheme.of(parent);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = 0;
        setLayout(layout);
        Canvas title = new Canvas(this, SWT.DOUBLE_BUFFERED);
        chart = new Chart(this, SWT.NONE);
        chart.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        title.setLayoutData(titlePlace(title));
        title.addListener(SWT.Paint, event -> paintTitle(event.gc));
        horizontal = chart.getAxisSet().getXAxis(0);
        vertical = chart.getAxisSet().getYAxis(0);
        chart.getTitle().setVisible(false);
        chart.getLegend().setVisible(false);
        ICustomPaintListener marks = this::paintMarks;
        chart.getPlotArea().addCustomPaintListener(marks);
        plot().addListener(SWT.Resize, event -> spaceTicks());
        refresh();
    }

    /** The control between the axes, where the pointer acts. */
    Control plot() {
        return chart.getPlotArea().getControl();
    }

    /** The whole chart, to be taken a picture of. */
    Chart chart() {
        return chart;
    }

    Projection projection() {
        return new AxisProjection(horizontal, state.isLogX(), vertical, state.isLogY());
    }

    /** The values at a place of the plot: the horizontal one, then the vertical one. */
    double[] at(int x, int y) {
        double across = horizontal.getDataCoordinate(x);
        double up = vertical.getDataCoordinate(y);
        return new double[] {state.isLogX() ? Math.pow(10, across) : across, state.isLogY() ? Math.pow(10, up) : up};
    }

    /** Takes over what the state says. */
    void refresh() {
        chart.suspendUpdate(true);
        axis(horizontal, model.x().title(), state.extentX(), state.isLogX(), state.hasZeroX());
        axis(vertical, "", state.extentY(), state.isLogY(), false);
        horizontal.getGrid().setStyle(LineStyle.NONE);
        if (model.isNamed()) {
            names();
        }
        applyTheme();
        spaceTicks();
        chart.suspendUpdate(false);
        chart.updateLayout();
        chart.redraw();
    }

    void redrawMarks() {
        plot().redraw();
    }

    /** SWTChart rounds steps to 1, 2 or 5: on a logarithmic axis they are to be whole powers of ten. */
    private void spaceTicks() {
        boolean changed = space(horizontal, state.isLogX(), state.extentX(), plot().getSize().x, WIDE);
        if (space(vertical, state.isLogY(), state.extentY(), plot().getSize().y, HIGH) || changed) {
            chart.updateLayout();
        }
    }

    private static boolean space(IAxis axis, boolean log, Extent extent, int length, int needed) {
        int hint = log ? LogTicks.step(extent, length, needed) : needed;
        boolean changed = axis.getTick().getTickMarkStepHint() != hint;
        axis.getTick().setTickMarkStepHint(hint);
        return changed;
    }

    private static void axis(IAxis axis, String title, Extent extent, boolean log, boolean hasZero) {
        axis.setRange(log ? new Range(Math.log10(extent.low()), Math.log10(extent.high()))
                : new Range(extent.low(), extent.high()));
        axis.getTitle().setText(title);
        axis.getTitle().setVisible(!title.isEmpty());
        axis.getTick().setFormat(new TickFormat(log, hasZero ? extent.low() : Double.NaN));
        axis.getGrid().setStyle(LineStyle.SOLID);
    }

    private void names() {
        String[] names = model.categories().toArray(String[]::new);
        int longest = Arrays.stream(names).mapToInt(String::length).max().orElse(0);
        horizontal.setCategorySeries(names);
        horizontal.enableCategory(true);
        horizontal.getTick().setTickLabelAngle(longest * names.length > 60 ? 45 : 0);
    }

    private void applyTheme() {
        theme = ChartTheme.of(getParent());
        Color text = ChartTheme.color(theme.palette().text());
        Color note = ChartTheme.color(theme.palette().note());
        Color grid = ChartTheme.color(theme.palette().grid());
        setBackground(theme.page());
        chart.setBackground(theme.page());
        chart.getPlotArea().setBackground(theme.page());
        for (IAxis axis : chart.getAxisSet().getAxes()) {
            axis.getTitle().setForeground(text);
            axis.getTitle().setFont(getFont());
            axis.getTick().setForeground(note);
            axis.getTick().setFont(getFont());
            axis.getGrid().setForeground(grid);
        }
    }

    private GridData titlePlace(Canvas title) {
        GC gc = new GC(title);
        GridData place = new GridData(SWT.BEGINNING, SWT.FILL, false, true);
        place.widthHint = model.y().title().isEmpty() ? 0 : gc.getFontMetrics().getHeight() + 2;
        gc.dispose();
        return place;
    }

    /** The name of the vertical axis; that of SWTChart is a turned picture, blurred where pixels are small. */
    private void paintTitle(GC gc) {
        Rectangle plot = chart.getPlotArea().getBounds();
        Transform upwards = new Transform(gc.getDevice());
        gc.getTransform(upwards);
        upwards.translate(0, plot.y + (plot.height + gc.textExtent(model.y().title()).x) / 2);
        upwards.rotate(-90);
        gc.setTransform(upwards);
        gc.setForeground(ChartTheme.color(theme.palette().text()));
        gc.drawText(model.y().title(), 0, 0, true);
        gc.setTransform(null);
        upwards.dispose();
    }

    private void paintMarks(PaintEvent event) {
        ChartTheme now = ChartTheme.of(getParent());
        if (now.isDark() != theme.isDark() || !now.page().equals(theme.page())) {
            getDisplay().asyncExec(() -> {
                if (!isDisposed()) {
                    refresh();
                }
            });
            return;
        }
        new XyPainter(model, state, projection(), theme, chart.getPlotArea().getBounds(), event.gc).paint();
    }
}
