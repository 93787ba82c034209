/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.results.presenter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.DoubleStream;

import org.jspecify.annotations.Nullable;
import org.modelassay.model.Metric;
import org.modelassay.report.chart.Band;
import org.modelassay.report.chart.Chart;
import org.modelassay.report.chart.Curve;
import org.modelassay.report.chart.HeatMap;
import org.modelassay.report.chart.Histogram;
import org.modelassay.report.chart.XyChart;
import org.modelassay.report.text.NumberText;

/** Several runs side by side; differences are to the first. */
public final class RunComparison {

    /**
     * A metric in every run.
     *
     * @param name        its stable key
     * @param title       what it measures
     * @param values      one value for each run with its unit; empty where a run has none
     * @param exact       the same with every digit
     * @param differences how much each differs from the first; empty for the first and where one is missing
     * @param differs     whether any two runs differ
     */
    public record Row(String name, String title, List<String> values, List<String> exact, List<String> differences,
            boolean differs) {
    }

    private final List<RunContents> runs;

    /**
     * Compares runs.
     *
     * @param runs two or more
     */
    public RunComparison(List<RunContents> runs) {
        this.runs = List.copyOf(runs);
    }

    /**
     * What is compared.
     *
     * @return the runs, the one compared with first
     */
    public List<RunContents> runs() {
        return runs;
    }

    /**
     * Whether numbers can be compared at all.
     *
     * @return a warning, or empty when one version of one analyser made all runs
     */
    public String warning() {
        long analysers = runs.stream()
                .map(one -> one.run().getAnalyser() + " " + one.run().getAnalyserVersion()).distinct().count();
        return analysers == 1 ? ""
                : "These runs come from different analysers or versions: equal names need not mean equal things.";
    }

    /**
     * The metrics of all runs.
     *
     * @return a row for each name, in the order of first appearance
     */
    public List<Row> rows() {
        Map<String, List<@Nullable Metric>> byName = new LinkedHashMap<>();
        for (int i = 0; i < runs.size(); i++) {
            for (Metric metric : runs.get(i).results(Metric.class)) {
                List<@Nullable Metric> row = byName.computeIfAbsent(Texts.of(metric.getName()), _ -> empty());
                row.set(i, metric);
            }
        }
        return byName.entrySet().stream().map(entry -> row(entry.getKey(), entry.getValue())).toList();
    }

    /**
     * The charts of all runs by name.
     *
     * @return for each name its chart in every run, {@code null} where a run has none
     */
    public List<List<@Nullable Chart>> charts() {
        Map<String, List<@Nullable Chart>> byName = new LinkedHashMap<>();
        for (int i = 0; i < runs.size(); i++) {
            for (Chart chart : runs.get(i).charts()) {
                List<@Nullable Chart> row = byName.computeIfAbsent(chart.caption().name(), _ -> empty());
                row.set(i, chart);
            }
        }
        return List.copyOf(byName.values());
    }

    /**
     * The values that a scale for a chart must span.
     *
     * @param chart a chart, or {@code null}
     * @return its values, and the ends of its bands
     */
    public static DoubleStream span(@Nullable Chart chart) {
        return switch (chart) {
        case null -> DoubleStream.empty();
        case HeatMap map -> DoubleStream.of(map.values());
        case XyChart xy -> xy.curves().stream().flatMapToDouble(RunComparison::span);
        case Histogram bins -> bins.curves().stream().flatMapToDouble(RunComparison::span);
        };
    }

    private static DoubleStream span(Curve curve) {
        @Nullable Band band = curve.band();
        DoubleStream values = DoubleStream.of(curve.values());
        return band == null ? values
                : DoubleStream.concat(values, DoubleStream.concat(DoubleStream.of(band.low()),
                        DoubleStream.of(band.high())));
    }

    private <T> List<@Nullable T> empty() {
        List<@Nullable T> row = new ArrayList<>();
        runs.forEach(_ -> row.add(null));
        return row;
    }

    private static Row row(String name, List<@Nullable Metric> metrics) {
        @Nullable Metric first = metrics.getFirst();
        List<String> values = new ArrayList<>();
        List<String> exact = new ArrayList<>();
        List<String> differences = new ArrayList<>();
        String title = name;
        for (int i = 0; i < metrics.size(); i++) {
            @Nullable Metric metric = metrics.get(i);
            if (metric == null) {
                values.add("");
                exact.add("");
                differences.add("");
                continue;
            }
            title = Texts.either(metric.getTitle(), name);
            String unit = Texts.of(metric.getUnit());
            values.add(NumberText.quantity(metric.getValue(), unit));
            exact.add(NumberText.exact(metric.getValue()));
            boolean compared = i > 0 && first != null && Texts.of(first.getUnit()).equals(unit);
            differences.add(compared && first != null ? difference(metric.getValue() - first.getValue(), unit) : "");
        }
        return new Row(name, title, values, exact, differences, exact.stream().distinct().count() > 1);
    }

    /** Differences of decimal numbers carry noise in their last digits: twelve of them are kept. */
    private static String difference(double exact, String unit) {
        double value = Double.parseDouble(String.format(Locale.ROOT, "%.11e", exact));
        if (value == 0) {
            return "equal";
        }
        String points = unit.equals("share") ? NumberText.brief(NumberText.percent(value)) + "\u00a0points"
                : NumberText.quantity(value, unit);
        return value > 0 ? "+" + points : points;
    }
}
