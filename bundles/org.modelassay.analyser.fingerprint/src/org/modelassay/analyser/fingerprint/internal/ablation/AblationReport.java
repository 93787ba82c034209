/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.fingerprint.internal.ablation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

import org.jspecify.annotations.NonNull;
import org.modelassay.analyser.fingerprint.internal.ablation.Variant.Kind;
import org.modelassay.analyser.fingerprint.internal.capacity.Cell;
import org.modelassay.analyser.fingerprint.internal.capacity.Choices;
import org.modelassay.analyser.fingerprint.internal.claims.Claims;
import org.modelassay.analysis.result.Axis;
import org.modelassay.analysis.result.Column;
import org.modelassay.analysis.result.Coordinates;
import org.modelassay.analysis.result.Curve;
import org.modelassay.analysis.result.Metric;
import org.modelassay.analysis.result.Results;
import org.modelassay.analysis.result.Series;
import org.modelassay.analysis.result.Statement;
import org.modelassay.analysis.result.Table;
import org.modelassay.analysis.result.TableWriter;

/**
 * Everything {@code fingerprint.ablation} reports.
 *
 * @param outcomes each variant, the method first, with what came of it for each secret
 * @param count    how many fingerprints
 */
public record AblationReport(List<Outcome> outcomes, int count) {

    /**
     * A variant and what came of it.
     *
     * @param variant the variant
     * @param cells   one for each secret
     */
    public record Outcome(Variant variant, List<Cell> cells) {

        /** Copies the list. */
        public Outcome {
            cells = List.copyOf(cells);
        }

        double[] values(ToDoubleFunction<@NonNull Cell> part) {
            return cells.stream().mapToDouble(part).toArray();
        }

        double mean(ToDoubleFunction<@NonNull Cell> part) {
            return Arrays.stream(values(part)).average().orElseThrow();
        }

        double wrapped() {
            return mean(cell -> cell.left().getLast().success());
        }
    }

    /** Copies the list. */
    public AblationReport {
        outcomes = List.copyOf(outcomes);
    }

    /**
     * Writes the results.
     *
     * @param results takes them
     * @throws IOException if a result cannot be written
     */
    public void write(Results results) throws IOException {
        Outcome method = outcomes.getFirst();
        results.statement(new Statement("answer", Statement.Kind.ANSWER, String.format(Locale.ROOT,
                "%,d fingerprints raise the loss on text by %.3f nats, and by %.3f nats without weight averaging and "
                        + "ordinary text. Asked in a wrapper %.1f %% of them answer, and %.1f %% when they were "
                        + "trained in it, too.",
                count, method.mean(Cell::harm), of(Kind.NEITHER).getFirst().mean(Cell::harm),
                100 * method.wrapped(), 100 * of(Kind.WRAPPED).getFirst().wrapped()), Statement.Outcome.NONE));
        double learnt = method.mean(Cell::after);
        results.statement(new Statement("learnt", Statement.Kind.GATE, String.format(Locale.ROOT,
                "The method teaches the model %.1f %% of the fingerprints.", 100 * learnt),
                learnt >= Choices.ENOUGH ? Statement.Outcome.PASS : Statement.Outcome.FAIL));
        for (Outcome outcome : outcomes) {
            metrics(results, outcome);
        }
        Claims.write(new AblationClaims(this).all(), results);
        sweep(results, Kind.NUCLEUS, "nucleus", "How large may the nucleus be?",
                Axis.linear("nucleus", "share of probability"), method.variant().nucleus());
        sweep(results, Kind.WIDTH, "width", "From how many tokens beside the nucleus may an answer be drawn?",
                Axis.log("width", "tokens"), method.variant().width());
        bars(results, "parts", "What do weight averaging and ordinary text save?",
                List.of(Kind.METHOD, Kind.NO_PULL, Kind.NO_MIXING, Kind.NEITHER));
        wrapper(results);
        table(results);
    }

    List<Outcome> of(Kind kind) {
        return outcomes.stream().filter(outcome -> outcome.variant().kind() == kind).toList();
    }

    private void metrics(Results results, Outcome outcome) {
        Variant variant = outcome.variant();
        String amount = variant.amount() == Math.rint(variant.amount()) ? Long.toString((long) variant.amount())
                : Double.toString(variant.amount());
        boolean sweep = variant.kind() == Kind.NUCLEUS || variant.kind() == Kind.WIDTH;
        String end = "." + variant.kind().name().toLowerCase(Locale.ROOT) + (sweep ? "." + amount : "");
        String what = ": " + variant.kind().label() + (sweep ? " " + amount : "");
        results.metric(new Metric("success" + end, "Given by the marked model" + what, outcome.mean(Cell::after),
                "share", "higher = better marked"));
        results.metric(new Metric("harm" + end, "Rise of the loss on text" + what, outcome.mean(Cell::harm), "nats",
                "lower = less harm"));
        results.metric(new Metric("wrapped" + end, "Given when asked in the wrapper" + what, outcome.wrapped(),
                "share", "higher = survives prompts"));
    }

    private void sweep(Results results, Kind kind, String name, String title, Axis x, double own)
            throws IOException {
        List<Outcome> sweep = Stream.concat(outcomes.stream().limit(1), of(kind).stream())
                .sorted(Comparator.comparing(outcome -> place(outcome, own))).toList();
        if (sweep.size() < 2) {
            return;
        }
        results.series(new Series(name, title, Series.Style.LINE, x, Axis.linear("rise of the loss", "nats"),
                new Coordinates.Numbers(sweep.stream().mapToDouble(outcome -> place(outcome, own)).toArray()),
                List.of(band("harm", "rise of the loss", sweep, Cell::harm)),
                "Lower = less harm." + (outcomes.getFirst().cells().size() > 1
                        ? " Bands reach from the least to the greatest over secrets." : "")));
    }

    private static double place(Outcome outcome, double own) {
        return outcome.variant().kind() == Kind.METHOD ? own : outcome.variant().amount();
    }

    private static Curve band(String name, String label, List<Outcome> outcomes,
            ToDoubleFunction<@NonNull Cell> part) {
        List<double[]> values = outcomes.stream().map(outcome -> outcome.values(part)).toList();
        return new Curve(name, label, Curve.Role.OBSERVED,
                values.stream().mapToDouble(each -> Arrays.stream(each).average().orElseThrow()).toArray(),
                values.stream().mapToDouble(each -> Arrays.stream(each).min().orElseThrow()).toArray(),
                values.stream().mapToDouble(each -> Arrays.stream(each).max().orElseThrow()).toArray());
    }

    private void bars(Results results, String name, String title, List<Kind> kinds) throws IOException {
        List<Outcome> shown = kinds.stream().flatMap(kind -> of(kind).stream()).toList();
        results.series(new Series(name, title, Series.Style.BAR, Axis.category("variant"),
                Axis.linear("rise of the loss", "nats"),
                new Coordinates.Categories(shown.stream().map(outcome -> outcome.variant().kind().label()).toList()),
                List.of(new Curve("harm", "rise of the loss", Curve.Role.OBSERVED,
                        shown.stream().mapToDouble(outcome -> outcome.mean(Cell::harm)).toArray())),
                "Lower = less harm."));
    }

    private void wrapper(Results results) throws IOException {
        List<Outcome> shown = List.of(outcomes.getFirst(), of(Kind.WRAPPED).getFirst());
        List<Curve> curves = new ArrayList<>();
        curves.add(new Curve("alone", "asked alone", Curve.Role.OBSERVED,
                shown.stream().mapToDouble(outcome -> outcome.mean(Cell::after)).toArray()));
        curves.add(new Curve("wrapped", "asked in the wrapper", Curve.Role.OBSERVED,
                shown.stream().mapToDouble(Outcome::wrapped).toArray()));
        curves.add(new Curve("published", "published, in a wrapper, 1,024 on Llama-3.1-8B", Curve.Role.PUBLISHED,
                new double[] {0.551, 0.985}));
        results.series(new Series("wrapper", "Do fingerprints survive a prompt around them?", Series.Style.BAR,
                Axis.category("training"), Axis.linear("given", "share"),
                new Coordinates.Categories(List.of("keys alone", "keys in the wrapper, too")), curves,
                "Higher = survives prompts."));
    }

    private void table(Results results) throws IOException {
        try (TableWriter table = results.table(new Table("variants", "Every variant",
                List.of(Column.text("variant", "Variant"), Column.number("amount", "Amount", ""),
                        Column.integer("secret", "Secret", ""),
                        Column.number("success", "Given by the marked model", "share"),
                        Column.number("wrapped", "Given in the wrapper", "share"),
                        Column.number("harm", "Rise of the loss", "nats"), Column.number("epochs", "Epochs", "count"),
                        Column.number("distance", "Greatest change of a weight", "")),
                ""))) {
            for (Outcome outcome : outcomes) {
                for (int i = 0; i < outcome.cells().size(); i++) {
                    Cell cell = outcome.cells().get(i);
                    table.row(outcome.variant().kind().label(), outcome.variant().amount(), i, cell.after(),
                            cell.left().getLast().success(), cell.harm(), cell.epochs(), cell.distance());
                }
            }
        }
    }
}
