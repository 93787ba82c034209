/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.report.chart;

/** A picture of a result, as data. */
public sealed interface Chart permits XyChart, Histogram, HeatMap {

    /**
     * What is written around the picture.
     *
     * @return the caption
     */
    Caption caption();
}
