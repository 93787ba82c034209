/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.bigram.internal.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.modelassay.analyser.bigram.internal.rotation.Turns;
import org.modelassay.analysis.result.Axis;
import org.modelassay.analysis.result.Column;
import org.modelassay.analysis.result.Coordinates;
import org.modelassay.analysis.result.Curve;
import org.modelassay.analysis.result.Matrix;
import org.modelassay.analysis.result.Metric;
import org.modelassay.analysis.result.Published;
import org.modelassay.analysis.result.Results;
import org.modelassay.analysis.result.Series;
import org.modelassay.analysis.result.Statement;
import org.modelassay.analysis.result.Table;
import org.modelassay.analysis.result.TableWriter;

/**
 * The results of {@code bigram.rotation}.
 *
 * @param names  the networks, the whole model first
 * @param turns  what was measured of each
 * @param tokens how many tokens were run
 * @param width  the width of the residual stream
 */
public record RotationReport(List<String> names, List<Turns> turns, long tokens, int width) {

    /**
     * Writes them.
     *
     * @param results takes the results
     * @throws IOException when something cannot be written
     */
    public void write(Results results) throws IOException {
        Turns full = turns.getFirst();
        int largest = largestStep(full);
        int last = largestOutputStep(full);
        results.statement(new Statement("answer", Statement.Kind.ANSWER,
                String.format(Locale.ROOT,
                        "Away from the embedding the whole model turns most from layer %d to %d (%.1f to %.1f degrees), "
                                + "towards the end from layer %d to %d (%.1f to %.1f degrees).",
                        largest, largest + 1, full.input()[largest], full.input()[largest + 1], last, last + 1,
                        full.output()[last], full.output()[last + 1]),
                Statement.Outcome.NONE));
        results.statement(new Statement("gate.tokens", Statement.Kind.GATE,
                String.format(Locale.ROOT, "%,d tokens for maps of %d dimensions.", tokens, width),
                tokens >= 20L * width ? Statement.Outcome.PASS : Statement.Outcome.INCONCLUSIVE));
        results.statement(new Statement("control.shuffled", Statement.Kind.CONTROL,
                String.format(Locale.ROOT, "With other tokens' embeddings the same step is %.1f degrees.",
                        Math.abs(full.shuffledInput()[1] - full.shuffledInput()[0])),
                Math.abs(full.shuffledInput()[1] - full.shuffledInput()[0]) < full.step(0) ? Statement.Outcome.PASS
                        : Statement.Outcome.FAIL));
        for (int i = 0; i < names.size(); i++) {
            metrics(results, names.get(i), turns.get(i));
        }
        if (turns.size() == 3) {
            claim(results);
        }
        table(results);
        chart(results, "rotation_input", "How far is each layer turned from the embedding?", true);
        chart(results, "rotation_output", "How far is each layer turned from the end?", false);
        for (int i = 0; i < names.size(); i++) {
            similarity(results, names.get(i), turns.get(i));
        }
    }

    private static int largestStep(Turns turns) {
        return IntStream.range(0, turns.places() - 1).boxed()
                .max((one, other) -> Double.compare(turns.step(one), turns.step(other))).orElse(0);
    }

    private static double outputStep(Turns turns, int layer) {
        return Math.abs(turns.output()[layer + 1] - turns.output()[layer]);
    }

    private static int largestOutputStep(Turns turns) {
        return IntStream.range(0, turns.places() - 1).boxed()
                .max((one, other) -> Double.compare(outputStep(turns, one), outputStep(turns, other))).orElse(0);
    }

    private static void metrics(Results results, String name, Turns turns) {
        Metric step = new Metric("step." + name, "Turn from layer 0 to 1, " + name, turns.step(0), "degrees",
                "of the map to the embedding");
        results.metric(new Metric("step.output." + name, "Turn from layer 0 to 1 towards the end, " + name,
                outputStep(turns, 0), "degrees", "of the map to the last activations"));
        results.metric(switch (name) {
        case "full" -> step.with(new Published(56.2, "arXiv 2504.15471, GPT-2 large"));
        case "subnetwork" -> step.with(new Published(47.0, "arXiv 2504.15471, Pythia 160M"));
        default -> step;
        });
        results.metric(new Metric("largest." + name, "Layer before the largest turn, " + name, largestStep(turns), "",
                "0 = from the embedding to the stream after the first block"));
    }

    private void claim(Results results) {
        Turns full = turns.get(0);
        Turns subnetwork = turns.get(1);
        Turns random = turns.get(2);
        String text = "the largest turn is from layer 0 to 1 in model and subnetwork, and less than half of it in the "
                + "random network: holds";
        boolean input = largestStep(full) == 0 && largestStep(subnetwork) == 0
                && random.step(0) < full.step(0) / 2 && random.step(0) < subnetwork.step(0) / 2;
        boolean output = largestOutputStep(full) == 0 && largestOutputStep(subnetwork) == 0
                && outputStep(random, 0) < outputStep(full, 0) / 2
                && outputStep(random, 0) < outputStep(subnetwork, 0) / 2;
        results.metric(new Metric("holds.6.input", "To the embedding, " + text, input ? 1 : 0, "", "1 = holds"));
        results.metric(new Metric("holds.6.output", "To the end, " + text, output ? 1 : 0, "", "1 = holds"));
    }

    private void table(Results results) throws IOException {
        Table form = new Table("rotation", "How far do linear maps turn?",
                List.of(Column.text("network", "network"), Column.integer("layer", "layer", ""),
                        Column.number("input", "to the embedding", "degrees"),
                        Column.number("input_shuffled", "to that of other tokens", "degrees"),
                        Column.number("output", "to the end", "degrees"),
                        Column.number("output_shuffled", "to that of other tokens, end", "degrees")),
                "Median absolute argument of the eigenvalues of ridge maps without their intercept; layer 0 is the "
                        + "embedding.");
        try (TableWriter rows = results.table(form)) {
            for (int i = 0; i < names.size(); i++) {
                Turns each = turns.get(i);
                for (int place = 0; place < each.places(); place++) {
                    rows.row(names.get(i), (long) place, each.input()[place], each.shuffledInput()[place],
                            each.output()[place], each.shuffledOutput()[place]);
                }
            }
        }
    }

    private void chart(Results results, String name, String title, boolean input) throws IOException {
        List<Curve> curves = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            Turns each = turns.get(i);
            curves.add(new Curve(names.get(i), label(names.get(i)),
                    names.get(i).equals("random") ? Curve.Role.CONTROL : Curve.Role.OBSERVED,
                    input ? each.input() : each.output()));
        }
        Turns full = turns.getFirst();
        curves.add(new Curve("shuffled", "whole model, other tokens", Curve.Role.CONTROL,
                input ? full.shuffledInput() : full.shuffledOutput()));
        results.series(new Series(name, title, Series.Style.LINE, Axis.linear("layer", ""),
                Axis.linear("median angle", "degrees"),
                new Coordinates.Numbers(IntStream.range(0, full.places()).asDoubleStream().toArray()), curves,
                "0 degrees: only stretched; 90: half of the directions turn by more than a right angle."));
    }

    private static void similarity(Results results, String name, Turns turns) throws IOException {
        List<String> layers = IntStream.range(0, turns.places()).mapToObj(Integer::toString).toList();
        results.matrix(new Matrix("similarity_" + name, "Which layers are alike? (" + label(name) + ")", "layer",
                layers, "layer", layers, Axis.linear("similarity of covariances", ""), turns.similarity(),
                Matrix.Scale.SEQUENTIAL, "Frobenius cosine without the first singular dimension; 1 = alike."));
    }

    private static String label(String name) {
        return switch (name) {
        case "full" -> "whole model";
        case "random" -> "random weights";
        default -> name;
        };
    }
}
