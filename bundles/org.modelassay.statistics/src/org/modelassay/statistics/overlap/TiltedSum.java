/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.statistics.overlap;

import java.util.ArrayList;
import java.util.List;

/** The intersection over all strata under one tilt: cumulants add up. */
record TiltedSum(List<TiltedHypergeometric> parts, double tilt, double cumulantGenerating, double mean,
        double variance, double third) {

    private static final int MOST_STEPS = 100;
    private static final double LARGEST_TILT = 300;

    static TiltedSum of(List<Stratum> strata, double tilt) {
        List<TiltedHypergeometric> parts = new ArrayList<>(strata.size());
        double cumulantGenerating = 0;
        double mean = 0;
        double variance = 0;
        double third = 0;
        for (Stratum stratum : strata) {
            TiltedHypergeometric part = new TiltedHypergeometric(stratum, tilt);
            parts.add(part);
            cumulantGenerating += part.cumulantGenerating();
            mean += part.mean();
            variance += part.variance();
            third += part.thirdCentralMoment();
        }
        return new TiltedSum(parts, tilt, cumulantGenerating, mean, variance, third);
    }

    /** The tilt that moves the mean to {@code target}, strictly inside the support, by safeguarded Newton steps. */
    static TiltedSum withMean(List<Stratum> strata, double target) {
        double low = -LARGEST_TILT;
        double high = LARGEST_TILT;
        TiltedSum current = of(strata, 0);
        for (int step = 0; step < MOST_STEPS; step++) {
            double miss = target - current.mean;
            if (Math.abs(miss) <= 1e-9 * (1 + Math.sqrt(current.variance))) {
                break;
            }
            if (miss > 0) {
                low = current.tilt;
            } else {
                high = current.tilt;
            }
            double next = current.tilt + Math.clamp(miss / Math.max(current.variance, 1e-300), -5.0, 5.0);
            current = of(strata, next > low && next < high ? next : 0.5 * (low + high));
        }
        return current;
    }

    Window convolved() {
        return parts.stream().map(TiltedHypergeometric::window).reduce(Window.certain(0), Window::plus);
    }
}
