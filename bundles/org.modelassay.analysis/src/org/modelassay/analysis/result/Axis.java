/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analysis.result;

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
     * A proportional axis.
     *
     * @param label what it measures
     * @param unit  the unit
     * @return the axis
     */
    public static Axis linear(String label, String unit) {
        return new Axis(label, unit, Scale.LINEAR);
    }

    /**
     * A logarithmic axis.
     *
     * @param label what it measures
     * @param unit  the unit
     * @return the axis
     */
    public static Axis log(String label, String unit) {
        return new Axis(label, unit, Scale.LOG);
    }

    /**
     * An axis of categories.
     *
     * @param label what the categories are
     * @return the axis
     */
    public static Axis category(String label) {
        return new Axis(label, "", Scale.CATEGORY);
    }
}
