/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.report.chart;

/**
 * An axis of a chart.
 *
 * @param label what it measures, in words
 * @param unit  the unit, or the empty string
 * @param scale how values are placed on it
 */
public record Axis(String label, String unit, Scale scale) {

    /** How values are placed on an axis. */
    public enum Scale {
        /** Proportional. */
        LINEAR,
        /** Proportional to the logarithm; values of zero and below are drawn at the lower end. */
        LOG,
        /** One place for each category, in the order given. */
        CATEGORY
    }

    /**
     * What is written along the axis.
     *
     * @return the label, followed by a comma and the unit where there is one
     */
    public String title() {
        if (label.isEmpty()) {
            return unit;
        }
        return unit.isEmpty() ? label : label + ", " + unit;
    }
}
