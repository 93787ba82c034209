/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.charts.internal;

/** Where values lie on the screen. */
public interface Projection {

    /**
     * The place of a value on the horizontal axis.
     *
     * @param value any number; on a logarithmic axis zero and below lie at the lower end
     * @return points from the left edge of the plot
     */
    int x(double value);

    /**
     * The place of a value on the vertical axis.
     *
     * @param value any number; on a logarithmic axis zero and below lie at the lower end
     * @return points from the upper edge of the plot
     */
    int y(double value);
}
