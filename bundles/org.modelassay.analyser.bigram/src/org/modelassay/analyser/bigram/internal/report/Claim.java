/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.bigram.internal.report;

import java.util.Locale;
import java.util.function.ToDoubleFunction;

import org.jspecify.annotations.Nullable;

import org.modelassay.analyser.bigram.internal.evaluate.SequenceBootstrap;
import org.modelassay.analysis.result.Interval;

/**
 * A claim of the paper, measured: it holds when the whole interval lies on its side of the bound.
 *
 * @param name      a stable key, which begins with the number of the point in our notes
 * @param text      the claim
 * @param value     what was measured
 * @param interval  around it; nothing for an exact count
 * @param bound     what the value must reach
 * @param atMost    whether it must stay below instead
 * @param doubt     a one-sided p-value; NaN without an interval
 * @param published what the paper gives, for reading beside
 */
record Claim(String name, String text, double value, @Nullable Interval interval, double bound, boolean atMost,
        double doubt, String published) {

    static Claim atLeast(String name, String text, double bound, SequenceBootstrap bootstrap, double value,
            ToDoubleFunction<int[]> statistic, String published) {
        return new Claim(name, text, value, bootstrap.of(statistic), bound, false, bootstrap.doubt(statistic, bound),
                published);
    }

    static Claim exact(String name, String text, double value, double bound, String published) {
        return new Claim(name, text, value, null, bound, false, Double.NaN, published);
    }

    static Claim exactAtMost(String name, String text, double value, double bound, String published) {
        return new Claim(name, text, value, null, bound, true, Double.NaN, published);
    }

    boolean holds() {
        if (atMost) {
            return (interval == null ? value : interval.high()) <= bound;
        }
        return (interval == null ? value : interval.low()) >= bound;
    }

    /** {@return what was measured, what it must reach, and what is published} */
    String reading() {
        Interval around = interval;
        return String.format(Locale.ROOT, "1 = holds; measured %.4g%s, must be %s %.4g; paper: %s", value,
                around == null ? "" : String.format(Locale.ROOT, " (%.4g to %.4g)", around.low(), around.high()),
                atMost ? "at most" : "at least", bound, published);
    }
}
