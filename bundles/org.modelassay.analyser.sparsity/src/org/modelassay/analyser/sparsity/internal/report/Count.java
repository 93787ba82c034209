/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.sparsity.internal.report;

import java.util.Locale;

/** Writes counts for people. */
final class Count {

    private Count() {
    }

    /** A count with its thousands grouped by commas, as in the tables of reports. */
    static String of(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }
}
