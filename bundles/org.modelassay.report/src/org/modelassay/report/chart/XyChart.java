/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.report.chart;

import java.util.List;

/** A chart of curves over places on a horizontal axis. */
public sealed interface XyChart extends Chart permits LineChart, BarChart, ScatterChart {

    /**
     * The horizontal axis.
     *
     * @return the axis of the places
     */
    Axis x();

    /**
     * The vertical axis.
     *
     * @return the axis of the values
     */
    Axis y();

    /**
     * Where the values belong.
     *
     * @return the places in drawing order
     */
    Places places();

    /**
     * What is drawn.
     *
     * @return the curves, each with one value for each place
     */
    List<Curve> curves();
}
