/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analysis.result;

import org.jspecify.annotations.Nullable;

/**
 * A number.
 *
 * @param name      a stable key for scripts and expectations: lower case, parts joined by dots
 * @param label     what a reader calls it, in words
 * @param value     the number; NaN says that it is undefined here
 * @param unit      the unit, {@code share} for values in [0, 1], {@code count}, or the empty string
 * @param reading   how to read it, such as {@code higher = more sparse}; may be empty
 * @param interval  the uncertainty, {@code null} where the number is exact or it is unknown
 * @param published the published value, {@code null} where none applies
 */
public record Metric(String name, String label, double value, String unit, String reading,
        @Nullable Interval interval, @Nullable Published published) {

    /**
     * A metric without interval and published value.
     *
     * @param name    the stable key
     * @param label   the label
     * @param value   the number
     * @param unit    the unit
     * @param reading how to read it
     */
    public Metric(String name, String label, double value, String unit, String reading) {
        this(name, label, value, unit, reading, null, null);
    }

    /**
     * The same metric with an interval.
     *
     * @param newInterval the uncertainty
     * @return a copy
     */
    public Metric with(Interval newInterval) {
        return new Metric(name, label, value, unit, reading, newInterval, published);
    }

    /**
     * The same metric with a published value beside it.
     *
     * @param newPublished the published value
     * @return a copy
     */
    public Metric with(Published newPublished) {
        return new Metric(name, label, value, unit, reading, interval, newPublished);
    }
}
