/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.bigram.internal.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;

import org.modelassay.analysis.result.Interval;
import org.modelassay.common.Seed;
import org.modelassay.statistics.summary.Quantiles;

/**
 * Intervals by drawing whole sequences again with replacement, because tokens of one sequence depend on each other
 * (Efron and Tibshirani 1993, chapter 13). The same draws serve every statistic, so that differences are paired.
 */
public final class SequenceBootstrap {

    private final List<int[]> draws = new ArrayList<>();

    private final double confidence;

    /**
     * Draws.
     *
     * @param sequences  how many sequences there are
     * @param resamples  how often all are drawn
     * @param confidence the coverage of intervals
     * @param seed       the origin of the randomness
     */
    public SequenceBootstrap(int sequences, int resamples, double confidence, Seed seed) {
        this.confidence = confidence;
        RandomGenerator random = seed.generator();
        for (int i = 0; i < resamples; i++) {
            int[] times = new int[sequences];
            for (int j = 0; j < sequences; j++) {
                times[random.nextInt(sequences)]++;
            }
            draws.add(times);
        }
    }

    /**
     * The percentile interval of a statistic.
     *
     * @param statistic its value for given numbers of times that each sequence was drawn
     * @return the interval
     */
    public Interval of(ToDoubleFunction<int[]> statistic) {
        Quantiles quantiles = new Quantiles(draws.stream().mapToDouble(statistic).toArray());
        double tail = (1 - confidence) / 2;
        return new Interval(quantiles.at(tail), quantiles.at(1 - tail), confidence,
                "bootstrap over " + draws.getFirst().length + " sequences");
    }

    /**
     * How often a statistic lies on the wrong side of a bound: a one-sided p-value.
     *
     * @param statistic its value, for which more is better
     * @param bound     what it is to exceed
     * @return the share of draws, at least that of one draw more
     */
    public double doubt(ToDoubleFunction<int[]> statistic, double bound) {
        long wrong = draws.stream().mapToDouble(statistic).filter(value -> !(value >= bound)).count();
        return (wrong + 1.0) / (draws.size() + 1.0);
    }
}
