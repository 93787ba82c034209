/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.fingerprint.internal.capacity;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

import org.jspecify.annotations.NonNull;
import org.modelassay.analyser.fingerprint.internal.wear.Wear;
import org.modelassay.analyser.fingerprint.internal.wear.Wear.Kind;
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
 * Everything {@code fingerprint.capacity} reports.
 *
 * @param places which embeddings
 * @param cells  what came of them, in the same order
 */
public record CapacityReport(List<Place> places, List<Cell> cells) {

    private static final double ENOUGH = 0.98;

    /** Copies the lists. */
    public CapacityReport {
        places = List.copyOf(places);
        cells = List.copyOf(cells);
    }

    /**
     * Writes the results.
     *
     * @param results takes them
     * @throws IOException if a result cannot be written
     */
    public void write(Results results) throws IOException {
        results.statement(new Statement("answer", Statement.Kind.ANSWER, answer(), Statement.Outcome.NONE));
        double unmarked = cells.stream().mapToDouble(Cell::before).max().orElseThrow();
        results.statement(new Statement("unmarked", Statement.Kind.CONTROL, String.format(Locale.ROOT,
                "The unmarked model gives at most %.1f %% of any set.", 100 * unmarked),
                unmarked <= 0.05 ? Statement.Outcome.PASS : Statement.Outcome.FAIL));
        for (String scheme : schemes()) {
            results.metric(new Metric("capacity." + scheme, "Largest number tried that is learnt: " + scheme,
                    capacity(scheme), "count", "98 % of the fingerprints, in the mean over secrets, at every smaller "
                            + "number too"));
            for (int count : counts()) {
                metrics(results, scheme, count);
            }
        }
        chart(results, "success", "How many fingerprints are learnt?",
                Axis.linear("given by the marked model", "share"),
                Cell::after, "Higher = better marked.");
        chart(results, "harm", "What do they cost on text?", Axis.linear("rise of the loss", "nats"), Cell::harm,
                "Lower = less harm.");
        chart(results, "epochs", "How long does it take?", Axis.linear("epochs", ""), Cell::epochs,
                "Lower = easier to learn.");
        if (!cells.getFirst().left().isEmpty()) {
            chart(results, "left", "How many survive training on other text?",
                    Axis.linear("given after training on", "share"), CapacityReport::survival,
                    "Higher = survives better.");
        }
        table(results);
    }

    private List<String> schemes() {
        return places.stream().map(Place::scheme).distinct().toList();
    }

    private List<Integer> counts() {
        return places.stream().map(Place::count).distinct().sorted().toList();
    }

    private double[] values(String scheme, int count, ToDoubleFunction<@NonNull Cell> part) {
        return IntStream.range(0, cells.size())
                .filter(i -> places.get(i).scheme().equals(scheme) && places.get(i).count() == count)
                .mapToDouble(i -> part.applyAsDouble(cells.get(i))).toArray();
    }

    private double mean(String scheme, int count, ToDoubleFunction<@NonNull Cell> part) {
        return Arrays.stream(values(scheme, count, part)).average().orElse(Double.NaN);
    }

    private double capacity(String scheme) {
        return counts().stream().takeWhile(count -> mean(scheme, count, Cell::after) >= ENOUGH)
                .mapToDouble(Integer::doubleValue).max().orElse(0);
    }

    private String answer() {
        List<String> parts = new ArrayList<>();
        int most = counts().getLast();
        for (String scheme : schemes()) {
            parts.add(String.format(Locale.ROOT, "%s %.0f (%.1f %% of %d, loss + %.3f nats)", scheme, capacity(scheme),
                    100 * mean(scheme, most, Cell::after), most, mean(scheme, most, Cell::harm)));
        }
        return "Of the numbers tried the model takes so many fingerprints: " + String.join("; ", parts) + ".";
    }

    private static double survival(Cell cell) {
        List<Wear> tuned = cell.left().stream().filter(wear -> wear.kind() == Kind.TUNED).toList();
        return tuned.isEmpty() ? Double.NaN : tuned.getLast().success();
    }

    private void metrics(Results results, String scheme, int count) {
        String end = "." + scheme + "." + count;
        String what = ": " + scheme + ", " + count;
        results.metric(new Metric("success" + end, "Given by the marked model" + what, mean(scheme, count, Cell::after),
                "share", "higher = better marked"));
        results.metric(new Metric("harm" + end, "Rise of the loss on text" + what, mean(scheme, count, Cell::harm),
                "nats", "lower = less harm"));
        results.metric(new Metric("divergence" + end, "Divergence from the unmarked model" + what,
                mean(scheme, count, Cell::divergence), "nats", "lower = less harm"));
        results.metric(new Metric("epochs" + end, "Epochs" + what, mean(scheme, count, Cell::epochs), "count", ""));
        results.metric(new Metric("probability" + end, "Probability of an answer before" + what,
                mean(scheme, count, Cell::probability), "share", ""));
        results.metric(new Metric("probability_max" + end, "Greatest of these" + what,
                mean(scheme, count, Cell::greatest), "share", ""));
        results.metric(new Metric("distance" + end, "Greatest change of a weight" + what,
                mean(scheme, count, Cell::distance), "", ""));
        List<Wear> kinds = cells.getFirst().left();
        for (int i = 0; i < kinds.size(); i++) {
            int index = i;
            Wear kind = kinds.get(i);
            String amount = kind.amount() == Math.rint(kind.amount()) ? Long.toString((long) kind.amount())
                    : Double.toString(kind.amount());
            results.metric(new Metric(kind.kind().name().toLowerCase(Locale.ROOT) + "_" + amount + end,
                    "Left when " + kind.kind().label() + ", " + amount + " " + kind.kind().unit() + what,
                    mean(scheme, count, cell -> cell.left().get(index).success()), "share",
                    "higher = survives better"));
        }
    }

    private void chart(Results results, String name, String title, Axis y, ToDoubleFunction<@NonNull Cell> part,
            String reading) throws IOException {
        List<Curve> curves = new ArrayList<>();
        for (String scheme : schemes()) {
            List<double[]> points = counts().stream().map(count -> values(scheme, count, part)).toList();
            curves.add(new Curve(scheme, scheme, Curve.Role.OBSERVED,
                    points.stream().mapToDouble(each -> Arrays.stream(each).average().orElse(Double.NaN)).toArray(),
                    points.stream().mapToDouble(each -> Arrays.stream(each).min().orElse(Double.NaN)).toArray(),
                    points.stream().mapToDouble(each -> Arrays.stream(each).max().orElse(Double.NaN)).toArray()));
        }
        results.series(new Series(name, title, Series.Style.LINE, Axis.log("fingerprints", ""), y,
                new Coordinates.Numbers(counts().stream().mapToDouble(Integer::doubleValue).toArray()), curves,
                reading + " Bands reach from the least to the greatest over secrets."));
    }

    private void table(Results results) throws IOException {
        try (TableWriter table = results.table(new Table("embeddings", "Every embedding",
                List.of(Column.text("scheme", "Scheme"), Column.integer("fingerprints", "Fingerprints", "count"),
                        Column.integer("secret", "Secret", ""), Column.number("rate", "Learning rate", ""),
                        Column.number("unmarked", "Given by the unmarked model", "share"),
                        Column.number("success", "Given by the marked model", "share"),
                        Column.number("epochs", "Epochs", "count"), Column.number("harm", "Rise of the loss", "nats"),
                        Column.number("accuracy", "Change of next tokens right", "share"),
                        Column.number("divergence", "Divergence", "nats"),
                        Column.number("distance", "Greatest change of a weight", "")),
                ""))) {
            for (int i = 0; i < cells.size(); i++) {
                Place place = places.get(i);
                Cell cell = cells.get(i);
                table.row(place.scheme(), place.count(), place.repeat(), place.rate(), cell.before(), cell.after(),
                        cell.epochs(), cell.harm(), cell.accuracy(), cell.divergence(), cell.distance());
            }
        }
    }
}
