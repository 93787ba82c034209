/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.jspecify.annotations.Nullable;
import org.modelassay.report.chart.Chart;
import org.modelassay.report.chart.HeatMap;
import org.modelassay.report.chart.Histogram;
import org.modelassay.report.chart.XyChart;
import org.modelassay.report.svg.ChartNotes;
import org.modelassay.ui.charts.internal.ChartPicture;
import org.modelassay.ui.charts.internal.ChartTools;
import org.modelassay.ui.charts.internal.CurveSwitches;
import org.modelassay.ui.charts.internal.HeatPicture;
import org.modelassay.ui.charts.internal.XyModel;
import org.modelassay.ui.charts.internal.XyPicture;

/**
 * A chart with its question above and its notes below.
 *
 * <p>Its parts carry ids: {@code chart.<name>} the pane, {@code chart.<name>.picture} where the pointer acts,
 * {@code chart.<name>.tools} the tool bar.
 */
public final class ChartPane extends Composite {

    private static final int SMALLEST_PICTURE = 260;

    private final Chart chart;
    private final ChartPicture picture;
    private final List<Consumer<ChartMark>> listeners = new ArrayList<>();

    /**
     * Shows a chart.
     *
     * @param parent  where it stands
     * @param chart   the chart
     * @param dialogs asks where to export it
     */
    public ChartPane(Composite parent, Chart chart, SaveDialogs dialogs) {
        this(parent, chart, chart instanceof HeatMap map ? map.values() : new double[0], dialogs);
    }

    /**
     * Shows a chart that can be compared with others: its colours or its vertical axis span their values too.
     *
     * @param parent  where it stands
     * @param chart   the chart
     * @param scale   the values of all of them; what a heat map spans
     * @param dialogs asks where to export it
     */
    public ChartPane(Composite parent, Chart chart, double[] scale, SaveDialogs dialogs) {
        super(parent, SWT.NONE);
        this.chart = chart;
        GridLayout layout = new GridLayout(2, false);
        layout.verticalSpacing = 4;
        setLayout(layout);
        String id = "chart." + chart.caption().name();
        setData("id", id);
        text(chart.caption().title(), true, 1);
        ChartTools tools = new ChartTools(this);
        if (!chart.caption().reading().isEmpty()) {
            text(chart.caption().reading(), false, 2);
        }
        picture = switch (chart) {
        case HeatMap map -> new HeatPicture(this, map, scale, this::selected);
        case XyChart xy -> new XyPicture(this, xy, XyModel.of(xy), scale, this::selected);
        case Histogram bins -> new XyPicture(this, bins, XyModel.of(bins), scale, this::selected);
        };
        GridData place = new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1);
        place.minimumHeight = SMALLEST_PICTURE;
        place.heightHint = Math.max(SMALLEST_PICTURE, picture.control().computeSize(SWT.DEFAULT, SWT.DEFAULT).y);
        picture.control().setLayoutData(place);
        picture.target().setData("id", id + ".picture");
        name(picture.target(), chart.caption().title());
        if (picture instanceof XyPicture xy && CurveSwitches.areNeeded(xy)) {
            new CurveSwitches(this, xy, id).setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        }
        if (picture instanceof XyPicture xy && xy.state().hasZeroX()) {
            text("Zero stands at the left end of the logarithmic axis.", false, 2);
        }
        ChartNotes.of(chart).forEach(note -> text(note, false, 2));
        tools.fill(picture, chart, dialogs, id);
    }

    /**
     * What is drawn.
     *
     * @return the chart
     */
    public Chart chart() {
        return chart;
    }

    /**
     * Tells what a reader selects with pointer or keys.
     *
     * @param listener told of every selected mark
     */
    public void onSelection(Consumer<ChartMark> listener) {
        listeners.add(listener);
    }

    /**
     * Selects a mark without telling the listeners.
     *
     * @param mark the mark, or {@code null} for none
     */
    public void select(@Nullable ChartMark mark) {
        picture.select(mark);
    }

    /**
     * The selected mark.
     *
     * @return the mark, or empty
     */
    public Optional<ChartMark> selection() {
        return picture.selection();
    }

    /**
     * What a mark says, with every digit.
     *
     * @param mark a mark of this chart
     * @return two or more lines
     */
    public String text(ChartMark mark) {
        return picture.text(mark);
    }

    /**
     * The chart as its reader has left it: what is exported.
     *
     * @return the chart without the curves that are switched off
     */
    public Chart shown() {
        return picture.shown();
    }

    /**
     * The picture without the texts around it.
     *
     * @return the control to take a picture of
     */
    public Control picture() {
        return picture.control();
    }

    private void selected(ChartMark mark) {
        listeners.forEach(listener -> listener.accept(mark));
    }

    private void text(String text, boolean title, int columns) {
        Label label = new Label(this, SWT.WRAP);
        label.setText(text.replace("&", "&&"));
        GridData place = new GridData(SWT.FILL, SWT.CENTER, true, false, columns, 1);
        place.widthHint = 200;
        label.setLayoutData(place);
        if (title) {
            label.setFont(JFaceResources.getFontRegistry()
                    .getBold(JFaceResources.DEFAULT_FONT));
        }
    }

    private static void name(Control control, String name) {
        control.getAccessible().addAccessibleListener(
                AccessibleListener.getNameAdapter(event -> event.result = name));
    }
}
