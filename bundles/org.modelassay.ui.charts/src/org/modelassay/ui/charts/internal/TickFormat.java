/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.charts.internal;

import java.text.FieldPosition;
import java.text.Format;
import java.text.ParsePosition;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.modelassay.report.text.NumberText;

/** Writes the numbers along an axis as the report does: four digits, powers of ten on axes of exponents. */
public final class TickFormat extends Format {

    private static final long serialVersionUID = 1L;
    private static final double NEAR = 1e-6;
    private static final int PLAIN_POWERS = 3;

    private final boolean log;
    private final double zeroAt;

    /**
     * The numbers of an axis.
     *
     * @param log    whether it is logarithmic
     * @param zeroAt where zero stands on a logarithmic axis, or NaN
     */
    public TickFormat(boolean log, double zeroAt) {
        this.log = log;
        this.zeroAt = zeroAt;
    }

    /**
     * A number along the axis.
     *
     * @param value the number; on a logarithmic axis the exponent of ten
     * @return its text
     */
    public String text(double value) {
        if (!log) {
            return NumberText.brief(Double.parseDouble(String.format(Locale.ROOT, "%.9e", value)));
        }
        double shown = Math.pow(10, value);
        if (shown <= zeroAt * (1 + NEAR)) {
            return "0";
        }
        long whole = Math.round(value);
        if (Math.abs(value - whole) > NEAR) {
            return NumberText.brief(shown);
        }
        return Math.abs(whole) <= PLAIN_POWERS ? NumberText.brief(Double.parseDouble("1e" + whole))
                : NumberText.powerOfTen((int) whole);
    }

    @Override
    public StringBuffer format(Object value, StringBuffer target, FieldPosition position) {
        return target.append(value instanceof Number number ? text(number.doubleValue()) : value);
    }

    @Override
    public @Nullable Object parseObject(String source, ParsePosition position) {
        return null;
    }
}
