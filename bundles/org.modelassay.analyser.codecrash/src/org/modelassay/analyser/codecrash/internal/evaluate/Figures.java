/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.codecrash.internal.evaluate;

import java.util.function.ToDoubleFunction;

import org.modelassay.analysis.RunContext;
import org.modelassay.analysis.result.Interval;
import org.modelassay.analysis.result.Metric;

/**
 * Writes shares with their intervals.
 *
 * @param confidence the coverage of intervals
 * @param resamples  how many samples of questions are drawn for one
 * @param context    the run
 */
public record Figures(double confidence, int resamples, RunContext context) {

    /**
     * Writes a metric with its interval.
     *
     * @param <T>       what the statistic is of
     * @param name      its name
     * @param label     its label
     * @param strata    the questions
     * @param statistic its value for some questions
     * @param reading   how to read it
     */
    public <T> void metric(String name, String label, Strata<T> strata, ToDoubleFunction<Strata<T>> statistic,
            String reading) {
        double value = statistic.applyAsDouble(strata);
        Metric metric = new Metric(name, label, value, "share", reading);
        context.results().metric(Double.isNaN(value) ? metric : metric.with(interval(name, strata, statistic)));
    }

    /**
     * The interval of a statistic.
     *
     * @param <T>       what the statistic is of
     * @param name      where the seed of the draws comes from
     * @param strata    the questions
     * @param statistic its value for some questions
     * @return the interval over questions
     */
    public <T> Interval interval(String name, Strata<T> strata, ToDoubleFunction<Strata<T>> statistic) {
        return strata.interval(statistic, confidence, resamples,
                context.seed("bootstrap " + name).generator());
    }
}
