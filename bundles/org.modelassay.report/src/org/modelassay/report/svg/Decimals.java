/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.report.svg;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Arrays;

import org.modelassay.report.text.NumberText;

/**
 * Writes numbers that stand beside each other with the same number of decimals.
 *
 * @param count the decimals; negative where small values would be lost or large ones too long: three digits for each
 */
record Decimals(int count) {

    private static final MathContext THREE = new MathContext(3, RoundingMode.HALF_EVEN);

    /** Decimals that give the largest value three digits. */
    static Decimals of(double[] values, boolean logarithmic) {
        double[] finite = Arrays.stream(values).filter(Double::isFinite).toArray();
        double most = Arrays.stream(finite).map(Math::abs).max().orElse(0);
        if (logarithmic || most >= 100_000 || most < 0.001 && most > 0) {
            return new Decimals(-1);
        }
        if (most >= 100 || Arrays.stream(finite).allMatch(value -> value == Math.rint(value))) {
            return new Decimals(0);
        }
        return new Decimals(most >= 10 ? 1 : most >= 1 ? 2 : 3);
    }

    String text(double value) {
        if (!Double.isFinite(value) || value == 0 && count < 0) {
            return NumberText.brief(value);
        }
        BigDecimal exact = new BigDecimal(Double.toString(value));
        return count < 0 ? NumberText.brief(exact.round(THREE).doubleValue())
                : NumberText.grouped(exact.setScale(count, RoundingMode.HALF_EVEN));
    }
}
