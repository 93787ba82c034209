/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.charts.internal;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.jspecify.annotations.Nullable;
import org.modelassay.report.chart.Chart;
import org.modelassay.ui.charts.ChartMark;

/** A chart of curves that answers pointer and keys. */
public final class XyPicture implements ChartPicture {

    private final Chart chart;
    private final XyModel model;
    private final XyState state;
    private final Composite area;
    private final XyCanvas canvas;

    /**
     * Draws curves.
     *
     * @param parent   where they stand
     * @param chart    the chart
     * @param model    the same as curves
     * @param scale    values that the vertical axis spans besides
     * @param selected told what is selected
     */
    public XyPicture(Composite parent, Chart chart, XyModel model, double[] scale, Consumer<ChartMark> selected) {
        this.chart = chart;
        this.model = model;
        this.state = new XyState(model, scale);
        this.area = new Composite(parent, SWT.NONE);
        boolean labelled = model.shape() == XyModel.Shape.LINE && model.curves().size() > 1;
        GridLayout layout = new GridLayout(labelled ? 2 : 1, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = 0;
        area.setLayout(layout);
        this.canvas = new XyCanvas(area, model, state);
        canvas.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        if (labelled) {
            new LabelGutter(area, model, state, canvas).setLayoutData(new GridData(SWT.END, SWT.FILL, false, true));
        }
        new XyPointer(model, state, canvas, selected);
    }

    /**
     * What is drawn.
     *
     * @return the model
     */
    public XyModel model() {
        return model;
    }

    /**
     * What is shown of it; call {@link #refresh} after a change.
     *
     * @return the state
     */
    public XyState state() {
        return state;
    }

    /** Draws again, after the state has changed. */
    public void refresh() {
        canvas.refresh();
    }

    @Override
    public Control control() {
        return area;
    }

    @Override
    public Control target() {
        return canvas.plot();
    }

    @Override
    public void select(@Nullable ChartMark mark) {
        state.select(mark instanceof ChartMark.Value value ? value : null);
        canvas.redrawMarks();
    }

    @Override
    public Optional<ChartMark> selection() {
        return state.selected().map(mark -> mark);
    }

    @Override
    public String text(ChartMark mark) {
        return mark instanceof ChartMark.Value value ? model.tooltip(value.curve(), value.place()) : "";
    }

    @Override
    public Chart shown() {
        return ShownChart.of(chart, state);
    }
}
