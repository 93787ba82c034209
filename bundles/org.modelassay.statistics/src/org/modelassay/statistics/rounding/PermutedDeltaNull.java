/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.statistics.rounding;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import org.modelassay.statistics.interval.Interval;
import org.modelassay.statistics.interval.Proportions;

/**
 * The null that keeps a real update: where a pair of float32 tensors exists, their difference is permuted among weights
 * of similar magnitude, added to the base and cast. It keeps the update's distribution, tails and exact zeros
 * included, and destroys only which weight received what. One call handles one tensor, or one slice of it.
 *
 * @param format the format to cast to
 * @param strata number of magnitude quantiles within which the update is permuted, at least 1
 */
public record PermutedDeltaNull(FloatFormat format, int strata) {

    /** Checks the number of strata. */
    public PermutedDeltaNull {
        if (strata < 1) {
            throw new IllegalArgumentException("At least one stratum is needed: " + strata);
        }
    }

    /**
     * The outcome of one permutation.
     *
     * @param elements number of weights
     * @param unchanged for each tolerance asked for, how many weights changed by at most that much after the cast
     * @param squaredNorm sum of the squared changes after the cast
     */
    public record Outcome(long elements, long[] unchanged, double squaredNorm) {

        /** The sum over two tensors or slices. */
        public Outcome plus(Outcome other) {
            long[] sum = new long[unchanged.length];
            Arrays.setAll(sum, i -> unchanged[i] + other.unchanged[i]);
            return new Outcome(elements + other.elements, sum, squaredNorm + other.squaredNorm);
        }

        /** The share of weights that changed by at most the tolerance at the given place. */
        public double share(int tolerance) {
            return (double) unchanged[tolerance] / elements;
        }

        /** A score interval for that share over permutations; somewhat wide, as weights are not drawn freely. */
        public Interval interval(int tolerance, double confidence) {
            return Proportions.wilson(unchanged[tolerance], elements, confidence);
        }
    }

    /**
     * Permutes once. The same generator state gives the same outcome, so a seed per slice makes slices independent of
     * the order in which they are handled.
     *
     * @param base finite float32 weights before the update
     * @param tuned finite float32 weights after it, as many
     * @param random source of the permutation
     * @param tolerances largest absolute changes that count as none
     * @throws IllegalArgumentException if the lengths differ
     */
    public Outcome permute(float[] base, float[] tuned, RandomGenerator random, double... tolerances) {
        if (base.length != tuned.length) {
            throw new IllegalArgumentException("Lengths differ: " + base.length + " and " + tuned.length);
        }
        int[] order = byMagnitude(base);
        int[] source = order.clone();
        for (int stratum = 0; stratum < strata; stratum++) {
            shuffle(source, (int) ((long) order.length * stratum / strata),
                    (int) ((long) order.length * (stratum + 1) / strata), random);
        }
        long[] unchanged = new long[tolerances.length];
        double squaredNorm = 0;
        for (int i = 0; i < order.length; i++) {
            float start = base[order[i]];
            float moved = start + (tuned[source[i]] - base[source[i]]);
            double change = format.round(moved) - format.round(start);
            squaredNorm += change * change;
            for (int t = 0; t < tolerances.length; t++) {
                unchanged[t] += Math.abs(change) <= tolerances[t] ? 1 : 0;
            }
        }
        return new Outcome(order.length, unchanged, squaredNorm);
    }

    private static int[] byMagnitude(float[] base) {
        long[] keys = new long[base.length];
        Arrays.setAll(keys, i -> (long) Float.floatToRawIntBits(Math.abs(base[i])) << 32 | i);
        Arrays.sort(keys);
        return Arrays.stream(keys).mapToInt(key -> (int) key).toArray();
    }

    private static void shuffle(int[] values, int from, int to, RandomGenerator random) {
        for (int i = to - 1; i > from; i--) {
            int j = from + random.nextInt(i - from + 1);
            int value = values[i];
            values[i] = values[j];
            values[j] = value;
        }
    }
}
