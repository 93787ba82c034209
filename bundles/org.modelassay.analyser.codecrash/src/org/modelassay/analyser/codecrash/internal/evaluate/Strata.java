/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.codecrash.internal.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;

import org.modelassay.analysis.result.Interval;
import org.modelassay.statistics.summary.Quantiles;

/**
 * Values of questions by data set. Intervals come from drawing whole questions with replacement within each data set
 * (percentile bootstrap), so that the samples of one question stay together and both conditions of a pair do.
 *
 * @param <T>      what is known of one question
 * @param datasets the questions of each data set
 */
public record Strata<T>(Map<String, List<T>> datasets) {

    /**
     * The same statistic for many drawn samples; draws in which it is undefined are left out.
     *
     * @param statistic  the statistic
     * @param confidence the coverage
     * @param resamples  how many samples are drawn
     * @param random     draws them
     * @return the percentile interval
     */
    public Interval interval(ToDoubleFunction<Strata<T>> statistic, double confidence, int resamples,
            RandomGenerator random) {
        double[] values = new double[resamples];
        int count = 0;
        for (int i = 0; i < resamples; i++) {
            double value = statistic.applyAsDouble(draw(random));
            if (!Double.isNaN(value)) {
                values[count++] = value;
            }
        }
        if (count == 0) {
            return new Interval(Double.NaN, Double.NaN, confidence, "undefined in every resample");
        }
        Quantiles quantiles = new Quantiles(Arrays.copyOf(values, count));
        double tail = (1 - confidence) / 2;
        return new Interval(quantiles.at(tail), quantiles.at(1 - tail), confidence,
                "percentile bootstrap over questions within data sets, " + resamples + " resamples");
    }

    private Strata<T> draw(RandomGenerator random) {
        Map<String, List<T>> drawn = new LinkedHashMap<>();
        datasets.forEach((name, questions) -> {
            List<T> sample = new ArrayList<>(questions.size());
            for (int i = 0; i < questions.size(); i++) {
                sample.add(questions.get(random.nextInt(questions.size())));
            }
            drawn.put(name, sample);
        });
        return new Strata<>(drawn);
    }

    /**
     * The number of questions.
     *
     * @return the sum over data sets
     */
    public int size() {
        return datasets.values().stream().mapToInt(List::size).sum();
    }

    /**
     * The mean over all questions for which the value is defined.
     *
     * @param value of one question
     * @return the mean, NaN where there is none
     */
    public double mean(ToDoubleFunction<T> value) {
        return datasets.values().stream().flatMap(List::stream).mapToDouble(value).filter(each -> !Double.isNaN(each))
                .average().orElse(Double.NaN);
    }

    /**
     * The mean of a value of each data set, weighted by its questions.
     *
     * @param value of one data set
     * @return the weighted mean
     */
    public double weighted(ToDoubleFunction<List<T>> value) {
        double sum = 0;
        for (List<T> questions : datasets.values()) {
            sum += questions.size() * value.applyAsDouble(questions);
        }
        return sum / size();
    }
}
