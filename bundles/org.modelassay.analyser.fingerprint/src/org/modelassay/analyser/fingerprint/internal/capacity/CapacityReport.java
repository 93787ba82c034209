/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.fingerprint.internal.capacity;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

import org.jspecify.annotations.NonNull;
import org.modelassay.analyser.fingerprint.internal.claims.Claims;
import org.modelassay.analyser.fingerprint.internal.wear.Wear;
import org.modelassay.analysis.result.Column;
import org.modelassay.analysis.result.Interval;
import org.modelassay.analysis.result.Metric;
import org.modelassay.analysis.result.Results;
import org.modelassay.analysis.result.Statement;
import org.modelassay.analysis.result.Table;
import org.modelassay.analysis.result.TableWriter;
import org.modelassay.statistics.interval.Proportions;

/**
 * Everything {@code fingerprint.capacity} reports.
 *
 * @param grid     every embedding
 * @param choices  how settings were chosen
 * @param settings what was chosen for each scheme
 */
public record CapacityReport(Grid grid, Choices choices, Map<String, Setting> settings) {

    private static final double CONFIDENCE = 0.95;

    /** Copies the map. */
    public CapacityReport {
        settings = Map.copyOf(settings);
    }

    /**
     * Writes the results.
     *
     * @param results takes them
     * @throws IOException if a result cannot be written
     */
    public void write(Results results) throws IOException {
        results.statement(new Statement("answer", Statement.Kind.ANSWER, answer(), Statement.Outcome.NONE));
        double unmarked = grid.cells().stream().mapToDouble(Cell::before).max().orElseThrow();
        results.statement(new Statement("unmarked", Statement.Kind.CONTROL, String.format(Locale.ROOT,
                "The unmarked model gives at most %.1f %% of any set.", 100 * unmarked),
                unmarked <= 0.05 ? Statement.Outcome.PASS : Statement.Outcome.FAIL));
        for (String scheme : grid.schemes()) {
            results.metric(capacity(scheme));
            for (int count : grid.counts()) {
                metrics(results, scheme, count);
            }
        }
        Claims.write(new CapacityClaims(grid, settings).all(), results);
        choices.write(List.copyOf(settings.values()), results);
        new CapacityCharts(grid).write(results);
        table(results);
        wear(results);
    }

    private String answer() {
        List<String> parts = new ArrayList<>();
        int most = grid.largest();
        for (String scheme : grid.schemes()) {
            parts.add(String.format(Locale.ROOT, "%s %.0f (%.1f %% of %d, loss + %.3f nats)", scheme,
                    grid.capacity(scheme), 100 * grid.mean(scheme, most, Cell::after), most,
                    grid.mean(scheme, most, Cell::harm)));
        }
        return "Of the numbers tried the model takes so many fingerprints: " + String.join("; ", parts) + ".";
    }

    private Metric capacity(String scheme) {
        double capacity = grid.capacity(scheme);
        double low = 0;
        double high = 0;
        for (int count : grid.counts()) {
            Interval interval = interval(scheme, count);
            boolean reached = low == previous(count);
            low = reached && interval.low() >= Choices.ENOUGH ? count : low;
            high = interval.high() >= Choices.ENOUGH ? count : high;
        }
        return new Metric("capacity." + scheme, "Largest number tried that is learnt: " + scheme, capacity, "count",
                "98 % of the fingerprints, in the mean over secrets, at every smaller number too")
                .with(new Interval(Math.min(low, capacity), Math.max(high, capacity), CONFIDENCE,
                        "numbers whose Clopper-Pearson interval is above 98 %, and reaches it"));
    }

    private int previous(int count) {
        return grid.counts().stream().filter(other -> other < count).mapToInt(Integer::intValue).max().orElse(0);
    }

    /** Of the share learnt, all secrets together. */
    private Interval interval(String scheme, int count) {
        double[] shares = grid.values(scheme, count, Cell::after);
        double given = 0;
        for (double share : shares) {
            given += share * count;
        }
        double mean = grid.mean(scheme, count, Cell::after);
        org.modelassay.statistics.interval.Interval exact = Proportions.clopperPearson(Math.round(given),
                (long) shares.length * count, CONFIDENCE);
        return new Interval(Math.min(exact.low(), mean), Math.max(exact.high(), mean), CONFIDENCE, "Clopper-Pearson");
    }

    private void metrics(Results results, String scheme, int count) {
        String end = "." + scheme + "." + count;
        String what = ": " + scheme + ", " + count;
        results.metric(metric("success" + end, "Given by the marked model" + what, scheme, count, Cell::after, "share",
                "higher = better marked").with(interval(scheme, count)));
        results.metric(metric("harm" + end, "Rise of the loss on text" + what, scheme, count, Cell::harm, "nats",
                "lower = less harm"));
        if (count == grid.largest()) {
            results.metric(metric("epochs" + end, "Epochs" + what, scheme, count, Cell::epochs, "count", ""));
            results.metric(metric("probability" + end, "Probability of an answer before" + what, scheme, count,
                    Cell::unmarked, "share", ""));
            results.metric(metric("probability_max" + end, "Greatest of these" + what, scheme, count, Cell::greatest,
                    "share", ""));
        }
    }

    private Metric metric(String name, String label, String scheme, int count, ToDoubleFunction<@NonNull Cell> part,
            String unit, String reading) {
        return new Metric(name, label, grid.mean(scheme, count, part), unit, reading);
    }

    private void table(Results results) throws IOException {
        try (TableWriter table = results.table(new Table("embeddings", "Every embedding",
                List.of(Column.text("scheme", "Scheme"), Column.integer("fingerprints", "Fingerprints", "count"),
                        Column.integer("secret", "Secret", ""), Column.number("rate", "Learning rate", ""),
                        Column.number("pull", "Pull", "share"),
                        Column.number("unmarked", "Given by the unmarked model", "share"),
                        Column.number("success", "Given by the marked model", "share"),
                        Column.number("probability", "Probability of an answer before", "share"),
                        Column.number("marked", "Probability of an answer afterwards", "share"),
                        Column.number("epochs", "Epochs", "count"),
                        Column.number("quick", "Epochs to 0.5 nats", "count"),
                        Column.number("loss", "Loss of answers", "nats"),
                        Column.number("harm", "Rise of the loss", "nats"),
                        Column.number("accuracy", "Change of next tokens right", "share"),
                        Column.number("divergence", "Divergence", "nats"),
                        Column.number("distance", "Greatest change of a weight", "")),
                ""))) {
            for (int i = 0; i < grid.cells().size(); i++) {
                Place place = grid.places().get(i);
                Cell cell = grid.cells().get(i);
                Setting setting = settings.get(place.scheme());
                table.row(place.scheme(), place.count(), place.repeat(), setting == null ? null : setting.rate(),
                        setting == null ? null : setting.pull(), cell.before(), cell.after(), cell.unmarked(),
                        cell.marked(), cell.epochs(), Double.isNaN(cell.quick()) ? null : cell.quick(),
                        Double.isNaN(cell.loss()) ? null : cell.loss(), cell.harm(), cell.accuracy(),
                        cell.divergence(), cell.distance());
            }
        }
    }

    private void wear(Results results) throws IOException {
        if (grid.cells().getFirst().left().isEmpty()) {
            return;
        }
        try (TableWriter table = results.table(new Table("wear", "What is left after wear",
                List.of(Column.text("scheme", "Scheme"), Column.integer("fingerprints", "Fingerprints", "count"),
                        Column.text("kind", "The marked model is"), Column.number("amount", "Amount", ""),
                        Column.text("unit", "Of"), Column.number("left", "Fingerprints left", "share")),
                "Means over secrets."))) {
            for (String scheme : grid.schemes()) {
                for (int count : grid.counts()) {
                    for (Wear each : grid.cells().getFirst().left()) {
                        table.row(scheme, count, each.kind().label(), each.amount(), each.kind().unit(),
                                grid.mean(scheme, count, cell -> Grid.left(cell, each.kind(), each.amount())));
                    }
                }
            }
        }
    }
}
