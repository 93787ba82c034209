/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.sparsity.internal.report;

import org.modelassay.statistics.rounding.NullRange;

/** What the rounding control makes of the unchanged weights. */
enum Verdict {

    /** Hardly anything is unchanged: no sparsity to explain. */
    DENSE("the update is dense"),
    /** Within what rounding leaves. */
    EXPLAINED("explained by rounding"),
    /** Less than rounding leaves. */
    BELOW("no more than rounding explains"),
    /** More than rounding leaves, though most weights changed. */
    PARTLY("more than rounding explains, though most weights changed"),
    /** More than rounding leaves. */
    SPARSE("more than rounding explains, so the update itself is sparse");

    /** What the models are good for: they reproduce simulated rounding to half a point. */
    private static final double MARGIN = 0.005;
    private static final double NOTHING = 0.01;

    private final String text;

    Verdict(String text) {
        this.text = text;
    }

    static Verdict of(double observed, NullRange range) {
        if (observed > range.high() + MARGIN) {
            return observed > 0.5 ? SPARSE : PARTLY;
        }
        if (observed < NOTHING) {
            return DENSE;
        }
        return observed < range.low() - MARGIN ? BELOW : EXPLAINED;
    }

    /** Whether the unchanged weights say something about the training. */
    boolean isReal() {
        return this == SPARSE || this == PARTLY;
    }

    String text() {
        return text;
    }
}
