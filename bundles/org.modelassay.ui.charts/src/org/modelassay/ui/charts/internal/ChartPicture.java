/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.charts.internal;

import java.util.Optional;

import org.eclipse.swt.widgets.Control;
import org.jspecify.annotations.Nullable;
import org.modelassay.report.chart.Chart;
import org.modelassay.ui.charts.ChartMark;

/** The drawn part of a chart pane. */
public sealed interface ChartPicture permits XyPicture, HeatPicture {

    /**
     * The whole picture.
     *
     * @return the control to lay out
     */
    Control control();

    /**
     * Where the pointer acts.
     *
     * @return a control within the picture
     */
    Control target();

    /**
     * Selects a mark.
     *
     * @param mark the mark, or {@code null} for none
     */
    void select(@Nullable ChartMark mark);

    /**
     * The selected mark.
     *
     * @return the mark, or empty
     */
    Optional<ChartMark> selection();

    /**
     * What a mark says.
     *
     * @param mark a mark of the chart
     * @return two or more lines
     */
    String text(ChartMark mark);

    /**
     * The chart as it is shown.
     *
     * @return a chart
     */
    Chart shown();
}
