/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.results.presenter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

import org.jspecify.annotations.Nullable;
import org.modelassay.model.Metric;
import org.modelassay.model.Result;
import org.modelassay.model.Run;
import org.modelassay.model.Table;
import org.modelassay.report.chart.Chart;
import org.modelassay.report.text.NumberText;

/** The outline of a run, in the order of its page. */
public final class OutlineText {

    private OutlineText() {
    }

    /**
     * The outline of a run.
     *
     * @param contents the run
     * @return answer, checks, metrics, charts, tables and provenance, as far as there are any
     */
    public static List<OutlineNode> of(RunContents contents) {
        List<OutlineNode> nodes = new ArrayList<>();
        nodes.add(node("results.answer", "Answer", run(contents), List.of()));
        List<OutlineNode> checks = new ArrayList<>();
        for (Check check : new ChecksText(contents).checks()) {
            checks.add(node("results.check." + checks.size(), check.label(), values("Says", check.text()), List.of()));
        }
        group(nodes, "results.check.0", "Gate and controls", checks);
        group(nodes, "results.metrics", "Metrics",
                contents.results(Metric.class).stream().map(OutlineText::metric).toList());
        group(nodes, "results.charts", "Charts", contents.charts().stream().map(OutlineText::chart).toList());
        group(nodes, "results.tables", "Tables",
                contents.results(Table.class).stream().map(OutlineText::table).toList());
        nodes.add(node("results.provenance", "Provenance", values("Key", key(contents.run())), List.of()));
        return List.copyOf(nodes);
    }

    private static void group(List<OutlineNode> nodes, String id, String label, List<OutlineNode> children) {
        if (!children.isEmpty()) {
            nodes.add(node(id, label, new LinkedHashMap<>(), children));
        }
    }

    private static SequencedMap<String, String> run(RunContents contents) {
        Run run = contents.run();
        AnswerText text = new AnswerText(contents);
        return values("Answer", text.answer(), "Experiment", text.experiment(), "Analyser", text.analyser(), "Inputs",
                text.subject(), "Status", run.getStatus().getLiteral(), "Started", run.getStarted(), "Finished",
                run.getFinished(), "Directory", contents.directory().toString());
    }

    private static OutlineNode metric(Metric metric) {
        Tile tile = MetricsText.tile(metric);
        return node("results.metric." + tile.name(), tile.title(), values("Name", tile.name(), "Title", tile.title(),
                "Value", tile.exact(), "Unit", tile.unit(), "Low", metric.isSetLow() ? exact(metric.getLow()) : "",
                "High", metric.isSetHigh() ? exact(metric.getHigh()) : "", "Confidence",
                metric.isSetConfidence() ? exact(metric.getConfidence()) : "", "Interval", tile.detail(),
                "Published", tile.published(), "Reading", tile.reading()), List.of());
    }

    private static String exact(double value) {
        return NumberText.exact(value);
    }

    private static OutlineNode chart(Chart chart) {
        return node("chart." + chart.caption().name(), chart.caption().title(), values("Name", chart.caption().name(),
                "Question", chart.caption().title(), "Reading", chart.caption().reading()), List.of());
    }

    private static OutlineNode table(Result table) {
        String name = Texts.of(table.getName());
        return node("results.table." + name, Texts.either(table.getTitle(), name), values("Name", name, "Title",
                table.getTitle(), "Reading", table.getReading()), List.of());
    }

    private static String key(Run run) {
        return run.getProvenance() == null ? "" : Texts.of(run.getProvenance().getKey());
    }

    private static OutlineNode node(String id, String label, SequencedMap<String, String> properties,
            List<OutlineNode> children) {
        return new OutlineNode(id, label, properties, children);
    }

    /** Names and values in turns; those without a value are left out. */
    private static SequencedMap<String, String> values(@Nullable String... turns) {
        SequencedMap<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i + 1 < turns.length; i += 2) {
            String value = Texts.of(turns[i + 1]);
            if (!value.isEmpty()) {
                values.put(Texts.of(turns[i]), value);
            }
        }
        return values;
    }
}
