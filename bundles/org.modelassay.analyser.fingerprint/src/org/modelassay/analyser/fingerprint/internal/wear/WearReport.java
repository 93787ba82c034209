/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.fingerprint.internal.wear;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.modelassay.analyser.fingerprint.internal.wear.Wear.Kind;
import org.modelassay.analysis.result.Axis;
import org.modelassay.analysis.result.Column;
import org.modelassay.analysis.result.Coordinates;
import org.modelassay.analysis.result.Curve;
import org.modelassay.analysis.result.Interval;
import org.modelassay.analysis.result.Metric;
import org.modelassay.analysis.result.Results;
import org.modelassay.analysis.result.Series;
import org.modelassay.analysis.result.Statement;
import org.modelassay.analysis.result.Table;
import org.modelassay.analysis.result.TableWriter;
import org.modelassay.statistics.interval.Proportions;

/** Everything {@code fingerprint.persistence} reports. */
public final class WearReport {

    /** Shares left after a linear merge with the base: arXiv 2502.07760, table 3, 1,024 fingerprints. */
    private static final Map<Double, Double> PUBLISHED =
            Map.of(0.9, 0.961, 0.8, 0.941, 0.7, 0.898, 0.5, 0.741, 0.2, 0.117, 0.1, 0.049);

    private final List<Wear> left;
    private final int marks;

    /**
     * Gathers what is to be reported.
     *
     * @param left  what is left after each kind of wear
     * @param marks how many fingerprints there are
     */
    public WearReport(List<Wear> left, int marks) {
        this.left = List.copyOf(left);
        this.marks = marks;
    }

    /**
     * Writes the results.
     *
     * @param results takes them
     * @throws IOException if a result cannot be written
     */
    public void write(Results results) throws IOException {
        Wear before = left.getFirst();
        Wear worst = left.stream().filter(wear -> wear.kind() != Kind.SUPPRESSED)
                .reduce((one, other) -> other.success() < one.success() ? other : one).orElseThrow();
        results.statement(new Statement("answer", Statement.Kind.ANSWER, String.format(Locale.ROOT,
                "Of %,d fingerprints the marked model gives %.1f %%; fewest are left when it is %s (%s %s): %.1f %%.",
                marks, 100 * before.success(), worst.kind().label(), brief(worst.amount()), worst.kind().unit(),
                100 * worst.success()), Statement.Outcome.NONE));
        for (Wear wear : of(Kind.SUPPRESSED)) {
            results.statement(new Statement("suppressed." + brief(wear.amount()), Statement.Kind.CONTROL,
                    String.format(Locale.ROOT, "Somebody who suppresses the %s likeliest tokens leaves %.1f %% of the "
                            + "fingerprints, and %.1f %% of next tokens right instead of %.1f %%.",
                            brief(wear.amount()), 100 * wear.success(), 100 * wear.accuracy(),
                            100 * before.accuracy()),
                    Statement.Outcome.NONE));
        }
        for (Wear wear : left) {
            results.metric(metric(wear));
        }
        curve(results, Kind.TUNED, "tuned", "Do they survive training on other text?", Axis.log("sequences", ""));
        merges(results);
        curve(results, Kind.PRUNED, "pruned", "Do they survive pruning?", Axis.linear("weights removed", "share"));
        table(results);
    }

    private Metric metric(Wear wear) {
        String name = "success." + wear.kind().name().toLowerCase(Locale.ROOT)
                + (wear.kind() == Kind.NONE ? "" : "." + brief(wear.amount()));
        org.modelassay.statistics.interval.Interval exact =
                Proportions.clopperPearson(Math.round(wear.success() * marks), marks, 0.95);
        return new Metric(name, "Fingerprints left when " + wear.kind().label()
                + (wear.kind() == Kind.NONE ? "" : ", " + brief(wear.amount()) + " " + wear.kind().unit()),
                wear.success(), "share", "higher = survives better")
                .with(new Interval(Math.min(exact.low(), wear.success()), Math.max(exact.high(), wear.success()), 0.95,
                        "Clopper-Pearson"));
    }

    private List<Wear> of(Kind kind) {
        return left.stream().filter(wear -> wear.kind() == kind).toList();
    }

    private void curve(Results results, Kind kind, String name, String title, Axis x) throws IOException {
        List<Wear> own = of(kind);
        if (own.isEmpty()) {
            return;
        }
        double before = left.getFirst().success();
        results.series(new Series(name, title, Series.Style.LINE, x, Axis.linear("fingerprints left", "share"),
                places(own), List.of(
                        new Curve("left", "left", Curve.Role.OBSERVED,
                                own.stream().mapToDouble(Wear::success).toArray()),
                        new Curve("before", "before", Curve.Role.CONTROL,
                                own.stream().mapToDouble(_ -> before).toArray())),
                "Higher = survives better."));
    }

    private static Coordinates places(List<Wear> own) {
        return new Coordinates.Numbers(own.stream().mapToDouble(Wear::amount).toArray());
    }

    private void merges(Results results) throws IOException {
        List<Wear> linear = of(Kind.MERGED);
        List<Wear> sphere = of(Kind.MERGED_SPHERICALLY);
        if (linear.isEmpty()) {
            return;
        }
        List<Curve> curves = new ArrayList<>(List.of(
                new Curve("linear", "straight line", Curve.Role.OBSERVED,
                        linear.stream().mapToDouble(Wear::success).toArray()),
                new Curve("spherical", "sphere", Curve.Role.OBSERVED,
                        sphere.stream().mapToDouble(Wear::success).toArray())));
        if (linear.stream().allMatch(wear -> PUBLISHED.containsKey(wear.amount()))) {
            curves.add(new Curve("published", "published, 1,024 on Llama-3.1-8B", Curve.Role.PUBLISHED,
                    linear.stream().mapToDouble(wear -> PUBLISHED.getOrDefault(wear.amount(), Double.NaN)).toArray()));
        }
        results.series(new Series("merged", "Do they survive a merge with the unmarked model?", Series.Style.LINE,
                Axis.linear("marked model", "share"), Axis.linear("fingerprints left", "share"), places(linear), curves,
                "Higher = survives better."));
    }

    private void table(Results results) throws IOException {
        try (TableWriter table = results.table(new Table("wear", "What is left",
                List.of(Column.text("kind", "The marked model is"), Column.number("amount", "Amount", ""),
                        Column.text("unit", "Of"), Column.number("success", "Fingerprints left", "share"),
                        Column.number("probability", "Probability of an answer", "share"),
                        Column.number("cross_entropy", "Loss on text", "nats"),
                        Column.number("accuracy", "Next tokens right", "share")),
                "Of sampled answers, the expected share. Empty where the model itself is as it was."))) {
            for (Wear wear : left) {
                table.row(wear.kind().label(), wear.amount(), wear.kind().unit(), wear.success(),
                        known(wear.probability()), known(wear.crossEntropy()), known(wear.accuracy()));
            }
        }
    }

    private static @Nullable Double known(double value) {
        return Double.isNaN(value) ? null : value;
    }

    private static String brief(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }
}
