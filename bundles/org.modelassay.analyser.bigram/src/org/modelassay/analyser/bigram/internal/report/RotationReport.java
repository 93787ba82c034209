/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.bigram.internal.report;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

import org.modelassay.analyser.bigram.internal.rotation.Turns;
import org.modelassay.analysis.result.Column;
import org.modelassay.analysis.result.Metric;
import org.modelassay.analysis.result.Published;
import org.modelassay.analysis.result.Results;
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
        int largest = full.largestStep();
        int last = full.largestOutputStep();
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
        new RotationCharts(names, turns).write(results);
    }

    private static void metrics(Results results, String name, Turns turns) {
        Metric step = new Metric("step." + name, "Turn from layer 0 to 1, " + name, turns.step(0), "degrees",
                "of the map to the embedding");
        results.metric(new Metric("step.output." + name, "Turn from layer 0 to 1 towards the end, " + name,
                turns.outputStep(0), "degrees", "of the map to the last activations"));
        results.metric(switch (name) {
        case "full" -> step.with(new Published(56.2, "arXiv 2504.15471, GPT-2 large"));
        case "subnetwork" -> step.with(new Published(47.0, "arXiv 2504.15471, Pythia 160M"));
        default -> step;
        });
        results.metric(new Metric("largest." + name, "Layer before the largest turn, " + name, turns.largestStep(), "",
                "0 = from the embedding to the stream after the first block"));
    }

    private void claim(Results results) {
        Turns full = turns.get(0);
        Turns subnetwork = turns.get(1);
        Turns random = turns.get(2);
        String text = "the largest turn is from layer 0 to 1 in model and subnetwork, and less than half of it in the "
                + "random network: holds";
        boolean input = full.largestStep() == 0 && subnetwork.largestStep() == 0
                && random.step(0) < full.step(0) / 2 && random.step(0) < subnetwork.step(0) / 2;
        boolean output = full.largestOutputStep() == 0 && subnetwork.largestOutputStep() == 0
                && random.outputStep(0) < full.outputStep(0) / 2
                && random.outputStep(0) < subnetwork.outputStep(0) / 2;
        results.metric(new Metric("holds.6.input", "To the embedding, " + text, input ? 1 : 0, "", "1 = holds"));
        results.metric(new Metric("holds.6.output", "To the end, " + text, output ? 1 : 0, "", "1 = holds"));
    }

    private void table(Results results) throws IOException {
        Table form = new Table("rotation", "How far do linear maps turn?",
                List.of(Column.text("network", "network"), Column.integer("layer", "layer", ""),
                        Column.number("input", "to the embedding", "degrees"),
                        Column.number("input_shuffled", "to that of other tokens", "degrees"),
                        Column.number("output", "to the end", "degrees"),
                        Column.number("output_shuffled", "to that of other tokens, end", "degrees"),
                        Column.number("before_last", "to the last but one", "degrees"),
                        Column.number("before_last_shuffled", "to that of other tokens, last but one", "degrees")),
                "Median absolute argument of the eigenvalues of ridge maps without their intercept; layer 0 is the "
                        + "embedding.");
        try (TableWriter rows = results.table(form)) {
            for (int i = 0; i < names.size(); i++) {
                Turns each = turns.get(i);
                for (int place = 0; place < each.places(); place++) {
                    rows.row(names.get(i), (long) place, each.input()[place], each.shuffledInput()[place],
                            each.output()[place], each.shuffledOutput()[place], each.beforeLast()[place],
                            each.shuffledBeforeLast()[place]);
                }
            }
        }
    }
}
