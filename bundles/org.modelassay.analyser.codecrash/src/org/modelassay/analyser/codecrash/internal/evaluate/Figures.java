/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.codecrash.internal.evaluate;

import java.util.function.ToDoubleFunction;

import org.modelassay.analyser.codecrash.EvaluateParameters;
import org.modelassay.analysis.RunContext;
import org.modelassay.analysis.result.Interval;
import org.modelassay.analysis.result.Metric;

/**
 * Writes shares with their intervals.
 *
 * @param parameters the confidence and the number of resamples
 * @param context    the run
 */
record Figures(EvaluateParameters parameters, RunContext context) {

    <T> void metric(String name, String label, Strata<T> strata, ToDoubleFunction<Strata<T>> statistic,
            String reading) {
        double value = statistic.applyAsDouble(strata);
        Metric metric = new Metric(name, label, value, "share", reading);
        context.results().metric(Double.isNaN(value) ? metric : metric.with(interval(name, strata, statistic)));
    }

    <T> Interval interval(String name, Strata<T> strata, ToDoubleFunction<Strata<T>> statistic) {
        return strata.interval(statistic, parameters.confidence(), parameters.resamples(),
                context.seed("bootstrap " + name).generator());
    }
}
