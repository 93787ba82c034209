/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.sparsity.internal.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;

/** Writes shares for people. */
final class Percent {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final double LEAST = 0.001;

    private Percent() {
    }

    /** A share as a number of percent, without the sign: one decimal, more where all but nothing is left. */
    static String of(double share) {
        double percent = 100 * share;
        if (percent == 0 || percent == 100) {
            return String.valueOf((int) percent);
        }
        if (percent > 0 && percent < LEAST) {
            return "<" + LEAST;
        }
        if (percent < 100 && percent > 100 - LEAST) {
            return ">" + (100 - LEAST);
        }
        if (percent > 0 && percent < 0.05) {
            return twoDigits(percent).toPlainString();
        }
        if (percent >= 99.95 && percent < 100) {
            return HUNDRED.subtract(twoDigits(100 - percent)).toPlainString();
        }
        return String.format(Locale.ROOT, "%.1f", percent);
    }

    private static BigDecimal twoDigits(double value) {
        return BigDecimal.valueOf(value).round(new MathContext(2));
    }
}
