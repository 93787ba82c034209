/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.sparsity.internal.report;

/** Bins of magnitudes from one power of two to the next, for charts. */
final class Octaves {

    /** How many bins there are. */
    static final int COUNT = 48;

    private static final int LOWEST = -40;

    private Octaves() {
    }

    /** The bin of a magnitude; the first also holds all below, the last all above. */
    static int of(double magnitude) {
        return Math.clamp(Math.getExponent(magnitude) - LOWEST, 0, COUNT - 1);
    }

    /** The geometric middle of a bin. */
    static double middle(int bin) {
        return Math.scalb(Math.sqrt(2), bin + LOWEST);
    }
}
