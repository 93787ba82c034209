/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.statistics.testing;

/** The distribution of successes among trials that have not been stopped. For one thread. */
final class BinomialPath {

    private final double probability;
    private double[] mass = {1};
    private double crossed;

    BinomialPath(double probability) {
        this.probability = probability;
    }

    /** Goes on to a number of trials. */
    void goTo(int trials) {
        if (trials < mass.length) {
            throw new IllegalArgumentException("a look at " + trials + " trials after " + (mass.length - 1));
        }
        while (mass.length <= trials) {
            double[] next = new double[mass.length + 1];
            for (int successes = 0; successes < mass.length; successes++) {
                next[successes] += mass[successes] * (1 - probability);
                next[successes + 1] += mass[successes] * probability;
            }
            mass = next;
        }
    }

    /** The smallest threshold that stops at most some probability. */
    int smallestThreshold(double most) {
        double tail = 0;
        int threshold = mass.length;
        while (threshold > 0 && tail + mass[threshold - 1] <= most) {
            threshold--;
            tail += mass[threshold];
        }
        return threshold;
    }

    /** Stops what has reached a threshold. */
    void stopFrom(int threshold) {
        for (int successes = threshold; successes < mass.length; successes++) {
            crossed += mass[successes];
            mass[successes] = 0;
        }
    }

    /** The probability of having been stopped. */
    double crossed() {
        return crossed;
    }
}
