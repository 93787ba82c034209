/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.sparsity.internal.tally;

import java.util.List;

/** The absolute tolerances at which weights are compared, and the relative one. */
public final class Tolerances {

    /** The relative tolerance: a share of the larger of two magnitudes (Zhu et al., arXiv 2511.08567). */
    public static final double RELATIVE = 1e-3;

    /** The names of the absolute tolerances, as they stand in keys, ascending. */
    public static final List<String> NAMES = List.of("0", "1e-08", "1e-07", "1e-06", "1e-05", "0.0001", "0.001");

    /** How many absolute tolerances there are. */
    public static final int COUNT = NAMES.size();

    private static final double[] VALUES = NAMES.stream().mapToDouble(Double::parseDouble).toArray();

    private Tolerances() {
    }

    /**
     * An absolute tolerance.
     *
     * @param index 0 to {@link #COUNT} - 1
     * @return the largest absolute difference that counts as none
     */
    public static double value(int index) {
        return VALUES[index];
    }

    /**
     * All absolute tolerances.
     *
     * @return the values, ascending; a copy
     */
    public static double[] values() {
        return VALUES.clone();
    }

    /**
     * The first absolute tolerance that a difference is within.
     *
     * @param difference a magnitude; NaN and infinity are within none
     * @return an index, {@link #COUNT} for none
     */
    public static int firstWithin(double difference) {
        int index = 0;
        while (index < COUNT && !(difference <= VALUES[index])) {
            index++;
        }
        return index;
    }
}
