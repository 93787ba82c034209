/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.statistics.interval;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Adjusts p values for the number of tests; an adjusted value is compared with the level that is wanted for all tests
 * together. Results are in the order of the arguments.
 */
public final class MultipleTesting {

    private MultipleTesting() {
    }

    /**
     * Adjustment that bounds the chance of a single false claim, whatever the dependence (Holm 1979).
     *
     * @throws IllegalArgumentException if a value is not from 0 to 1
     */
    public static double[] holm(double... pValues) {
        int[] order = ascending(pValues);
        double[] adjusted = new double[order.length];
        double running = 0;
        for (int i = 0; i < order.length; i++) {
            running = Math.max(running, Math.min(1, (order.length - i) * pValues[order[i]]));
            adjusted[order[i]] = running;
        }
        return adjusted;
    }

    /**
     * Adjustment that bounds the expected share of false claims among all claims, for independent or positively
     * dependent tests (Benjamini and Hochberg 1995).
     *
     * @throws IllegalArgumentException if a value is not from 0 to 1
     */
    public static double[] benjaminiHochberg(double... pValues) {
        int[] order = ascending(pValues);
        double[] adjusted = new double[order.length];
        double running = 1;
        for (int i = order.length - 1; i >= 0; i--) {
            running = Math.min(running, order.length * pValues[order[i]] / (i + 1.0));
            adjusted[order[i]] = running;
        }
        return adjusted;
    }

    private static int[] ascending(double[] pValues) {
        for (double value : pValues) {
            if (!(value >= 0 && value <= 1)) {
                throw new IllegalArgumentException("Not a p value: " + value);
            }
        }
        return IntStream.range(0, pValues.length).boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> pValues[i]))
                .mapToInt(Integer::intValue).toArray();
    }
}
