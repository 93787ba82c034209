/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.codecrash.internal.evaluate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.modelassay.analyser.codecrash.internal.evaluate.ScoredAnswer.Kind;
import org.modelassay.analysis.result.Axis;
import org.modelassay.analysis.result.Column;
import org.modelassay.analysis.result.Coordinates;
import org.modelassay.analysis.result.Curve;
import org.modelassay.analysis.result.Interval;
import org.modelassay.analysis.result.Metric;
import org.modelassay.analysis.result.Results;
import org.modelassay.analysis.result.Series;
import org.modelassay.analysis.result.Table;
import org.modelassay.analysis.result.TableWriter;
import org.modelassay.analysis.result.TokenText;
import org.modelassay.inference.completion.TokenLogProbability;

/** Writes how probable answers are, what perturbations change of that, and the answers that change most, by token. */
final class WhiteBoxReport {

    private static final int SHOWN = 2;
    private static final String END_OF_LINE = "\u23ce";
    private static final String NATS = "nats";
    private static final String READING = "closer to 0 = more probable";

    private final Results results;
    private final Figures figures;

    WhiteBoxReport(Results results, Figures figures) {
        this.results = results;
        this.figures = figures;
    }

    /**
     * A question whose two answers are scored with and without perturbation.
     *
     * @param right            the right answer under the perturbation
     * @param misleading       the misleading one
     * @param rightBefore      the right answer without perturbation
     * @param misleadingBefore the misleading one
     */
    private record Quad(ScoredAnswer right, ScoredAnswer misleading, ScoredAnswer rightBefore,
            ScoredAnswer misleadingBefore) {

        double rightChange() {
            return right.sum() - rightBefore.sum();
        }

        double misleadingChange() {
            return misleading.sum() - misleadingBefore.sum();
        }

        double isMisled() {
            return misleading.sum() > right.sum() ? 1 : 0;
        }

        double wasMisled() {
            return misleadingBefore.sum() > rightBefore.sum() ? 1 : 0;
        }
    }

    void write(List<ScoredAnswer> answers) throws IOException {
        table(answers);
        Map<Condition, List<Quad>> quads = quads(answers);
        if (!quads.isEmpty()) {
            changes(quads);
            chart(quads);
            show(quads);
        }
    }

    private void table(List<ScoredAnswer> answers) throws IOException {
        try (TableWriter rows = results.table(new Table("white_box", "How probable are the answers?", List.of(
                Column.text("condition", "Condition"), Column.text("dataset", "Data set"),
                Column.text("task_id", "Question"), Column.text("kind", "Kind of answer"),
                Column.text("answer", "Answer"), Column.number("log_probability", "Log-probability", NATS),
                Column.integer("tokens", "Tokens", "count"), Column.text("greedy", "Written by greedy decoding")),
                READING))) {
            for (ScoredAnswer each : answers) {
                rows.row(each.condition().name(), each.question().dataset(), each.question().taskId(),
                        word(each.kind()),
                        each.answer(), each.sum(), each.score().tokens().size(), each.score().greedy() ? "yes" : "no");
            }
        }
    }

    private static String word(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static Map<Condition, List<Quad>> quads(List<ScoredAnswer> answers) {
        Map<String, ScoredAnswer> vanilla = new HashMap<>();
        Map<Condition, Map<String, ScoredAnswer>> others = new LinkedHashMap<>();
        for (ScoredAnswer each : answers) {
            (each.condition().isVanilla() ? vanilla
                    : others.computeIfAbsent(each.condition(), _ -> new LinkedHashMap<>())).put(each.partner(), each);
        }
        Map<Condition, List<Quad>> quads = new LinkedHashMap<>();
        others.forEach((condition, own) -> own.values().stream().filter(each -> each.kind() == Kind.RIGHT)
                .forEach(right -> {
                    String other = right.question().key() + "/" + Kind.MISLEADING;
                    ScoredAnswer misleading = own.get(other);
                    ScoredAnswer rightBefore = vanilla.get(right.partner());
                    ScoredAnswer misleadingBefore = vanilla.get(other);
                    if (misleading != null && rightBefore != null && misleadingBefore != null) {
                        quads.computeIfAbsent(condition, _ -> new ArrayList<>())
                                .add(new Quad(right, misleading, rightBefore, misleadingBefore));
                    }
                }));
        return quads;
    }

    private static Strata<Quad> strata(List<Quad> quads) {
        Map<String, List<Quad>> datasets = new LinkedHashMap<>();
        quads.forEach(each -> datasets.computeIfAbsent(each.right().question().dataset(), _ -> new ArrayList<>())
                .add(each));
        return new Strata<>(datasets);
    }

    private void changes(Map<Condition, List<Quad>> quads) throws IOException {
        try (TableWriter rows = results.table(new Table("white_box_changes",
                "What do perturbations change of the answers' probability?", List.of(
                        Column.text("condition", "Condition"), Column.integer("questions", "Questions", "count"),
                        Column.number("right", "Right answer, change of log-probability", NATS),
                        Column.number("right_low", "lower end", NATS), Column.number("right_high", "upper end", NATS),
                        Column.number("misleading", "Misleading answer, change of log-probability", NATS),
                        Column.number("misleading_low", "lower end", NATS),
                        Column.number("misleading_high", "upper end", NATS),
                        Column.number("misled_before", "Misleading is the more probable, without perturbation",
                                "share"),
                        Column.number("misled", "Misleading is the more probable, with it", "share")),
                "above 0: more probable under the perturbation"))) {
            for (Map.Entry<Condition, List<Quad>> each : quads.entrySet()) {
                Strata<Quad> strata = strata(each.getValue());
                Interval right = interval(strata, Kind.RIGHT);
                Interval misleading = interval(strata, Kind.MISLEADING);
                rows.row(each.getKey().name(), strata.size(), mean(strata, Kind.RIGHT), right.low(), right.high(),
                        mean(strata, Kind.MISLEADING), misleading.low(), misleading.high(),
                        strata.mean(Quad::wasMisled), strata.mean(Quad::isMisled));
                String prefix = "white_box." + each.getKey().key() + ".";
                results.metric(new Metric(prefix + "right", each.getKey().name() + ": right answer, mean change",
                        mean(strata, Kind.RIGHT), NATS, "above 0: more probable").with(right));
                results.metric(new Metric(prefix + "misleading",
                        each.getKey().name() + ": misleading answer, mean change", mean(strata, Kind.MISLEADING), NATS,
                        "above 0: more probable").with(misleading));
            }
        }
    }

    private static double mean(Strata<Quad> strata, Kind kind) {
        return strata.mean(kind == Kind.RIGHT ? Quad::rightChange : Quad::misleadingChange);
    }

    private Interval interval(Strata<Quad> strata, Kind kind) {
        return figures.interval("white_box " + kind, strata, each -> mean(each, kind));
    }

    private void chart(Map<Condition, List<Quad>> quads) throws IOException {
        List<Curve> curves = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            List<Strata<Quad>> all = quads.values().stream().map(WhiteBoxReport::strata).toList();
            List<Interval> intervals = all.stream().map(each -> interval(each, kind)).toList();
            curves.add(new Curve(word(kind), word(kind) + " answer", Curve.Role.OBSERVED,
                    all.stream().mapToDouble(each -> mean(each, kind)).toArray(),
                    intervals.stream().mapToDouble(Interval::low).toArray(),
                    intervals.stream().mapToDouble(Interval::high).toArray()));
        }
        results.series(new Series("white_box_gain", "Which answer does a perturbation make more probable?",
                Series.Style.BAR, Axis.category("Perturbation"), Axis.linear("Mean change of log-probability", NATS),
                new Coordinates.Categories(quads.keySet().stream().map(Condition::name).toList()), curves,
                "above 0: more probable than without perturbation; intervals are over questions"));
    }

    /** The questions whose misleading answer gains most over the right one: both answers, without and with. */
    private void show(Map<Condition, List<Quad>> quads) throws IOException {
        for (Map.Entry<Condition, List<Quad>> each : quads.entrySet()) {
            List<Quad> most = each.getValue().stream()
                    .sorted(Comparator.comparingDouble((Quad quad) -> quad.rightChange() - quad.misleadingChange()))
                    .limit(SHOWN).toList();
            for (int i = 0; i < most.size(); i++) {
                results.tokenText(tokens("white_box." + each.getKey().key() + "." + (i + 1), most.get(i)));
            }
        }
    }

    /** Both answers without and with the perturbation, each on a line of its own, so that they share one scale. */
    private static TokenText tokens(String name, Quad quad) {
        String condition = quad.right().condition().name();
        List<String> tokens = new ArrayList<>();
        List<Double> values = new ArrayList<>();
        for (ScoredAnswer each : List.of(quad.rightBefore(), quad.right(), quad.misleadingBefore(),
                quad.misleading())) {
            tokens.add(String.format(Locale.ROOT, "%s%-10s  %s  %6.1f nats  ", tokens.isEmpty() ? "" : "\n",
                    word(each.kind()), each.condition().isVanilla() ? "without" : "with   ", each.sum())
                    .replace('-', '\u2212'));
            values.add(Double.NaN);
            for (TokenLogProbability token : each.score().tokens()) {
                tokens.add(token.token().replace("\n", END_OF_LINE));
                values.add(token.logProbability());
            }
        }
        return new TokenText(name, "How probable are the answers to " + quad.right().question().key()
                + " with and without " + condition + "?", tokens, Axis.linear("Log-probability", NATS),
                values.stream().mapToDouble(Double::doubleValue).toArray(), READING);
    }
}
