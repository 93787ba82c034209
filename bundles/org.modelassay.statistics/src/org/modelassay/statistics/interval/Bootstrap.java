/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.statistics.interval;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;
import org.modelassay.statistics.special.Normal;
import org.modelassay.statistics.summary.Quantiles;

/**
 * Intervals for any statistic of a sample by drawing from the sample with replacement (Efron and Tibshirani 1993, An
 * introduction to the bootstrap, chapters 13 and 14). Reproducible from the generator.
 */
public final class Bootstrap {

    private final ToDoubleFunction<double[]> statistic;
    private final int resamples;

    /**
     * Prepares a bootstrap.
     *
     * @param statistic a function of the sample that does not keep or change its argument
     * @param resamples number of samples to draw, at least 1; 2000 is usual for intervals
     */
    public Bootstrap(ToDoubleFunction<double[]> statistic, int resamples) {
        if (resamples < 1) {
            throw new IllegalArgumentException("At least one resample is needed: " + resamples);
        }
        this.statistic = statistic;
        this.resamples = resamples;
    }

    /**
     * The interval between the quantiles of the resampled statistic.
     *
     * @param sample at least one value
     * @throws IllegalArgumentException if it is empty
     */
    public Interval percentile(double[] sample, double confidence, RandomGenerator random) {
        Quantiles quantiles = new Quantiles(resample(sample, random));
        double tail = (1 - confidence) / 2;
        return new Interval(quantiles.at(tail), quantiles.at(1 - tail), confidence);
    }

    /**
     * The bias-corrected and accelerated interval (Efron 1987), the acceleration from the jackknife. Equal to the
     * percentile interval, but for its correction of bias, when the statistic does not vary over the jackknife.
     *
     * @param sample at least two values
     * @throws IllegalArgumentException if there are fewer
     */
    public Interval biasCorrected(double[] sample, double confidence, RandomGenerator random) {
        if (sample.length < 2) {
            throw new IllegalArgumentException("The jackknife needs at least two values, not " + sample.length);
        }
        double[] resampled = resample(sample, random);
        double observed = statistic.applyAsDouble(sample);
        double below = 0;
        for (double value : resampled) {
            below += value < observed ? 1 : value == observed ? 0.5 : 0;
        }
        double least = 0.5 / resamples;
        double bias = Normal.quantile(Math.clamp(below / resamples, least, 1 - least));
        double acceleration = acceleration(sample);
        double half = Normal.twoSided(confidence);
        Quantiles quantiles = new Quantiles(resampled);
        return new Interval(quantiles.at(corrected(bias, acceleration, -half)),
                quantiles.at(corrected(bias, acceleration, half)), confidence);
    }

    private static double corrected(double bias, double acceleration, double z) {
        double shifted = bias + z;
        return Normal.cumulative(bias + shifted / (1 - acceleration * shifted));
    }

    private double acceleration(double[] sample) {
        double[] leftOut = new double[sample.length];
        for (int i = 0; i < sample.length; i++) {
            double[] rest = new double[sample.length - 1];
            System.arraycopy(sample, 0, rest, 0, i);
            System.arraycopy(sample, i + 1, rest, i, sample.length - 1 - i);
            leftOut[i] = statistic.applyAsDouble(rest);
        }
        double mean = Arrays.stream(leftOut).average().orElseThrow();
        double squares = 0;
        double cubes = 0;
        for (double value : leftOut) {
            double offset = mean - value;
            squares += offset * offset;
            cubes += offset * offset * offset;
        }
        return squares == 0 ? 0 : cubes / (6 * Math.pow(squares, 1.5));
    }

    private double[] resample(double[] sample, RandomGenerator random) {
        if (sample.length == 0) {
            throw new IllegalArgumentException("An empty sample cannot be resampled");
        }
        double[] results = new double[resamples];
        double[] drawn = new double[sample.length];
        for (int i = 0; i < resamples; i++) {
            for (int j = 0; j < drawn.length; j++) {
                drawn[j] = sample[random.nextInt(sample.length)];
            }
            results[i] = statistic.applyAsDouble(drawn);
        }
        return results;
    }
}
