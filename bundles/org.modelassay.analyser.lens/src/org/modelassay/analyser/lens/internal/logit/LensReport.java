/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.lens.internal.logit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.modelassay.analyser.lens.internal.prompt.PromptTokens;
import org.modelassay.analysis.result.Axis;
import org.modelassay.analysis.result.Column;
import org.modelassay.analysis.result.Coordinates;
import org.modelassay.analysis.result.Curve;
import org.modelassay.analysis.result.Matrix;
import org.modelassay.analysis.result.Metric;
import org.modelassay.analysis.result.Results;
import org.modelassay.analysis.result.Series;
import org.modelassay.analysis.result.Statement;
import org.modelassay.analysis.result.Table;
import org.modelassay.analysis.result.TableWriter;
import org.modelassay.analysis.result.TokenText;
import org.modelassay.inference.text.TokenIds;

/**
 * The results of {@code lens.logit}.
 *
 * @param prompt    the model's tokens
 * @param tokens    the text
 * @param targets   what each position is asked for
 * @param readings  what each layer says, the embeddings first
 * @param deviation of the lens from the model at the last layer, in logits
 */
public record LensReport(PromptTokens prompt, TokenIds tokens, TokenIds targets, List<Reading> readings,
        double deviation) {

    private static final double EXACT = 1e-3;

    /**
     * Writes them.
     *
     * @param results takes the results
     * @throws IOException when something cannot be written
     */
    public void write(Results results) throws IOException {
        statements(results);
        metrics(results);
        matrix(results, "log_probability", "What would each layer say of the token that follows?",
                "log-probability of the following token", (reading, position) -> reading.logs()[position],
                "0 = certain; each column is a position, its token before the arrow and the one asked for behind it.");
        matrix(results, "divergence", "How far is each layer from the model's answer?",
                "divergence from the answer", (reading, position) -> reading.divergence()[position],
                "Kullback-Leibler divergence of the layer's distribution from the model's; 0 = the model's answer.");
        divergence(results);
        results.tokenText(new TokenText("answer_log_probability", "How well does the model know each token?",
                prompt.labels(tokens), Axis.linear("log-probability", "nats"), given(),
                "of each token given those before it"));
        table(results);
    }

    private int layers() {
        return readings.size() - 1;
    }

    private int last() {
        return tokens.size() - 1;
    }

    /** The first layer from which on the best token of a position is the model's. */
    private int settled(int position) {
        int layer = layers();
        while (layer > 0 && readings.get(layer - 1).choice(position) == readings.getLast().choice(position)) {
            layer--;
        }
        return layer;
    }

    private double medianSettled() {
        int[] settled = IntStream.range(0, tokens.size()).map(this::settled).sorted().toArray();
        int half = settled.length / 2;
        return settled.length % 2 == 1 ? settled[half] : (settled[half - 1] + settled[half]) / 2.0;
    }

    /** The median without a fraction that it has not. */
    private String half() {
        double median = medianSettled();
        return median == Math.rint(median) ? Integer.toString((int) median) : Double.toString(median);
    }

    private static String place(int layer) {
        return layer == 0 ? "the embeddings" : "layer " + layer;
    }

    private void statements(Results results) {
        Reading end = readings.getLast();
        int choice = end.choice(last());
        results.statement(new Statement("answer", Statement.Kind.ANSWER, String.format(Locale.ROOT,
                "After '%s' the model's first choice '%s' (%.1f %%) is the best token from %s on, of %d layers; half of "
                        + "the positions have their choice by layer %s.",
                prompt.label(tokens.get(last())), prompt.label(choice), 100 * Math.exp(end.bestLogs()[last()
                        * end.listed()]),
                place(settled(last())), layers(), half()), Statement.Outcome.NONE));
        results.statement(new Statement("control.identity", Statement.Kind.CONTROL,
                "At the last layer the lens gives the model's own logits"
                        + (deviation == 0 ? ", bit for bit." : String.format(Locale.ROOT, ", to %.2g.", deviation)),
                deviation <= EXACT ? Statement.Outcome.PASS : Statement.Outcome.FAIL));
        results.statement(new Statement("note.bias", Statement.Kind.NOTE,
                "The lens reads every layer in the last layer's coordinates. Early layers may hold what it cannot read: a "
                        + "late choice is no proof that the model decides late (Belrose et al. 2023).",
                Statement.Outcome.NONE));
    }

    private void metrics(Results results) {
        Reading end = readings.getLast();
        results.metric(new Metric("settled.last", "Layer of the last position's choice", settled(last()), "",
                "first layer from which on the best token is the model's; 0 = the embeddings"));
        results.metric(new Metric("settled.median", "Median layer of the choice", medianSettled(), "",
                "over all positions"));
        results.metric(new Metric("target.log_probability", "Log-probability of the next token", end.logs()[last()],
                "nats", "of '" + prompt.label(targets.get(last())) + "' at the last position"));
        results.metric(new Metric("target.rank", "Rank of the next token", end.ranks()[last()], "", "1 = best"));
        results.metric(new Metric("identity.deviation", "Lens against model at the last layer", deviation, "",
                "largest difference of a logit; 0 = the same"));
    }

    private interface Cell {

        double of(Reading reading, int position);
    }

    private List<String> asked() {
        return IntStream.range(0, tokens.size()).mapToObj(i -> i + " " + prompt.label(tokens.get(i)) + " \u2192 "
                + prompt.label(targets.get(i))).toList();
    }

    private void matrix(Results results, String name, String title, String value, Cell cell, String reading)
            throws IOException {
        List<String> rows = new ArrayList<>();
        double[] values = new double[readings.size() * tokens.size()];
        for (int row = 0; row < readings.size(); row++) {
            int layer = layers() - row;
            rows.add(layer == 0 ? "embeddings" : "layer " + layer);
            for (int position = 0; position < tokens.size(); position++) {
                values[row * tokens.size() + position] = cell.of(readings.get(layer), position);
            }
        }
        results.matrix(new Matrix(name, title, "layer", rows, "position", asked(), Axis.linear(value, "nats"), values,
                Matrix.Scale.SEQUENTIAL, reading));
    }

    private void divergence(Results results) throws IOException {
        double[] mean = new double[readings.size()];
        double[] end = new double[readings.size()];
        double[] places = new double[readings.size()];
        for (int layer = 0; layer < mean.length; layer++) {
            double sum = 0;
            for (double value : readings.get(layer).divergence()) {
                sum += value;
            }
            mean[layer] = sum / tokens.size();
            end[layer] = readings.get(layer).divergence()[last()];
            places[layer] = layer;
        }
        results.series(new Series("divergence_by_layer", "Where does the answer appear?", Series.Style.LINE,
                Axis.linear("layer, 0 = the embeddings", ""), Axis.linear("divergence from the answer", "nats"),
                new Coordinates.Numbers(places),
                List.of(new Curve("mean", "mean of all positions", Curve.Role.OBSERVED, mean),
                        new Curve("last", "last position", Curve.Role.OBSERVED, end)),
                "0 = the model's own answer."));
    }

    private double[] given() {
        double[] values = new double[tokens.size()];
        values[0] = Double.NaN;
        for (int position = 1; position < values.length; position++) {
            values[position] = readings.getLast().logs()[position - 1];
        }
        return values;
    }

    private void table(Results results) throws IOException {
        Table form = new Table("layers", "What does each layer say at each position?",
                List.of(Column.integer("position", "position", ""), Column.text("token", "token"),
                        Column.integer("layer", "layer", ""), Column.text("best", "best tokens"),
                        Column.number("best_log_probability", "log-probability of the best", "nats"),
                        Column.text("target", "token that follows"),
                        Column.number("target_log_probability", "its log-probability", "nats"),
                        Column.integer("target_rank", "its rank", ""),
                        Column.number("divergence", "divergence from the answer", "nats")),
                "Layer 0 = the embeddings.");
        try (TableWriter rows = results.table(form)) {
            for (int position = 0; position < tokens.size(); position++) {
                for (int layer = 0; layer <= layers(); layer++) {
                    row(rows, position, layer);
                }
            }
        }
    }

    private void row(TableWriter rows, int position, int layer) throws IOException {
        Reading reading = readings.get(layer);
        int first = position * reading.listed();
        List<String> best = IntStream.range(first, first + reading.listed())
                .mapToObj(i -> prompt.label(reading.best()[i])).toList();
        rows.row((long) position, prompt.label(tokens.get(position)), (long) layer, String.join(" ", best),
                reading.bestLogs()[first], prompt.label(targets.get(position)), reading.logs()[position],
                (long) reading.ranks()[position], reading.divergence()[position]);
    }
}
