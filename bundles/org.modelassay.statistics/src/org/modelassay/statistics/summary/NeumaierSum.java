/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.statistics.summary;

/**
 * A sum of doubles that keeps what rounding drops (Neumaier 1974): the error does not grow with the number of terms.
 * Not safe for use by several threads.
 */
public final class NeumaierSum {

    private double sum;
    private double correction;

    /** Adds a term. */
    public void add(double term) {
        double next = sum + term;
        if (Double.isFinite(next)) {
            correction += Math.abs(sum) >= Math.abs(term) ? sum - next + term : term - next + sum;
        }
        sum = next;
    }

    /** Adds all that another sum has seen. */
    public void add(NeumaierSum other) {
        double dropped = other.correction;
        add(other.sum);
        add(dropped);
    }

    /** The sum so far. */
    public double value() {
        return sum + correction;
    }

    /** The compensated sum of an array. */
    public static double of(double... terms) {
        NeumaierSum sum = new NeumaierSum();
        for (double term : terms) {
            sum.add(term);
        }
        return sum.value();
    }
}
