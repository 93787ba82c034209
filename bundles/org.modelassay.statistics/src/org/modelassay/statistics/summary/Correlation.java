/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.statistics.summary;

import java.util.Comparator;
import java.util.stream.IntStream;

/** Correlation coefficients of paired samples; NaN where a sample does not vary or holds fewer than two pairs. */
public final class Correlation {

    private Correlation() {
    }

    /**
     * The product-moment coefficient (Pearson 1895), from -1 to 1, in two passes.
     *
     * @throws IllegalArgumentException if the lengths differ
     */
    public static double pearson(double[] first, double[] second) {
        requireSameLength(first, second);
        double meanFirst = NeumaierSum.of(first) / first.length;
        double meanSecond = NeumaierSum.of(second) / second.length;
        NeumaierSum product = new NeumaierSum();
        NeumaierSum squareFirst = new NeumaierSum();
        NeumaierSum squareSecond = new NeumaierSum();
        for (int i = 0; i < first.length; i++) {
            double left = first[i] - meanFirst;
            double right = second[i] - meanSecond;
            product.add(left * right);
            squareFirst.add(left * left);
            squareSecond.add(right * right);
        }
        double scale = Math.sqrt(squareFirst.value()) * Math.sqrt(squareSecond.value());
        return scale == 0 ? Double.NaN : Math.clamp(product.value() / scale, -1.0, 1.0);
    }

    /**
     * The rank coefficient (Spearman 1904): Pearson's of the ranks, ties sharing their mean rank.
     *
     * @throws IllegalArgumentException if the lengths differ
     */
    public static double spearman(double[] first, double[] second) {
        requireSameLength(first, second);
        return pearson(ranks(first), ranks(second));
    }

    /** The ranks of a sample from 1, ties sharing their mean rank. */
    public static double[] ranks(double[] sample) {
        int[] order = IntStream.range(0, sample.length).boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> sample[i]))
                .mapToInt(Integer::intValue).toArray();
        double[] ranks = new double[sample.length];
        int start = 0;
        while (start < order.length) {
            int end = start + 1;
            while (end < order.length && sample[order[end]] == sample[order[start]]) {
                end++;
            }
            for (int i = start; i < end; i++) {
                ranks[order[i]] = 0.5 * (start + 1 + end);
            }
            start = end;
        }
        return ranks;
    }

    private static void requireSameLength(double[] first, double[] second) {
        if (first.length != second.length) {
            throw new IllegalArgumentException("Samples of " + first.length + " and " + second.length + " values");
        }
    }
}
