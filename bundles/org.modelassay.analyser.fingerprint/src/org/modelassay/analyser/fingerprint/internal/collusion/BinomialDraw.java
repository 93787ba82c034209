/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.fingerprint.internal.collusion;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/** Draws numbers of successes by inverting their cumulative distribution. */
final class BinomialDraw {

    private final double[] cumulative;

    BinomialDraw(int trials, double probability) {
        cumulative = new double[trials + 1];
        double logOdds = Math.log(probability) - Math.log1p(-probability);
        double log = trials * Math.log1p(-probability);
        double sum = 0;
        for (int k = 0; k <= trials; k++) {
            sum += Math.exp(log);
            cumulative[k] = sum;
            log += Math.log((double) (trials - k) / (k + 1)) + logOdds;
        }
        cumulative[trials] = 1;
    }

    int next(RandomGenerator random) {
        int place = Arrays.binarySearch(cumulative, random.nextDouble());
        return Math.min(place < 0 ? -place - 1 : place + 1, cumulative.length - 1);
    }
}
