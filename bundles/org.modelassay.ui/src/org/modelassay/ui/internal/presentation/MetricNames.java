/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.internal.presentation;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.modelassay.common.InvalidInputException;
import org.modelassay.engine.RunReader;
import org.modelassay.model.Metric;

/** Metrics that the last run of an experiment has measured, to choose from. */
public final class MetricNames {

    /**
     * A metric.
     *
     * @param name  its key, as expectations write it
     * @param title what it measures
     * @param value what the last run has measured, with its unit
     */
    public record Known(String name, String title, String value) {

        /**
         * What is read in a list.
         *
         * @return key, value and title
         */
        public String line() {
            return name + "  is " + value + "  (" + title + ')';
        }

        boolean matches(String typed) {
            String words = (name + ' ' + title).toLowerCase(Locale.ROOT);
            return typed.isBlank() || words.contains(typed.strip().toLowerCase(Locale.ROOT));
        }
    }

    private MetricNames() {
    }

    /**
     * Reads the metrics of the last run that has any.
     *
     * @param runs       the runs beside the study, the latest first
     * @param experiment the experiment
     * @return metrics in the order of the results, empty before the first run
     */
    public static List<Known> of(List<RunRecord> runs, String experiment) {
        return runs.stream().filter(run -> run.experiment().equals(experiment) && run.hasResults())
                .map(MetricNames::read).filter(found -> !found.isEmpty()).findFirst().orElse(List.of());
    }

    private static List<Known> read(RunRecord run) {
        try {
            return new RunReader().read(run.directory()).getResults().stream().filter(Metric.class::isInstance)
                    .map(Metric.class::cast).map(MetricNames::known).toList();
        } catch (InvalidInputException | IOException e) {
            return List.of();
        }
    }

    private static Known known(Metric metric) {
        String name = String.valueOf(metric.getName());
        String title = Optional.ofNullable(metric.getTitle()).orElse(name);
        String unit = Optional.ofNullable(metric.getUnit()).filter(text -> !text.isEmpty()).map(text -> ' ' + text)
                .orElse("");
        return new Known(name, title, String.format(Locale.ROOT, "%.4g", metric.getValue()) + unit);
    }

    /**
     * What fits to what is typed so far.
     *
     * @param known the metrics
     * @param typed the text before the cursor
     * @return metrics whose key or title contains it; none once a comparison is typed
     */
    public static List<Known> matching(List<Known> known, String typed) {
        return typed.matches(".*[<>=].*") ? List.of() : known.stream().filter(one -> one.matches(typed)).toList();
    }
}
