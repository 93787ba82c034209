/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.sparsity.internal.report;

import java.util.Locale;

/** Writes shares for people. */
final class Percent {

    private Percent() {
    }

    /** A share as a number of percent, without the sign: one decimal, more where all but nothing is left. */
    static String of(double share) {
        double percent = 100 * share;
        boolean small = percent > 0 && percent < 0.05 || percent < 100 && percent >= 99.95;
        return String.format(Locale.ROOT, small ? "%.4f" : "%.1f", percent);
    }
}
