/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.lens.internal.attribution;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
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
import org.modelassay.inference.ModelDescription;

/**
 * The results of {@code lens.attribution}.
 *
 * @param prompt   the model's tokens
 * @param question what was asked
 * @param shares   what was found
 * @param model    the model
 */
public record AttributionReport(PromptTokens prompt, Question question, Shares shares, ModelDescription model) {

    private static final double EXACT = 1e-4;

    private record Part(String kind, int layer, int head, double share) {

        String label() {
            return switch (kind) {
            case "head" -> "head " + layer + "." + head;
            case "mlp" -> "MLP " + layer;
            case "attention bias" -> "attention bias " + layer;
            default -> kind;
            };
        }
    }

    /**
     * Writes them.
     *
     * @param results takes the results
     * @throws IOException when something cannot be written
     */
    public void write(Results results) throws IOException {
        List<Part> parts = parts();
        List<Part> largest = parts.stream().sorted(Comparator.comparingDouble((Part part) -> -Math.abs(part.share())))
                .toList();
        statements(results, largest);
        metrics(results);
        heads(results);
        layers(results);
        stream(results);
        try (TableWriter rows = results.table(new Table("shares", "What does each part add?",
                List.of(Column.text("part", "part"), Column.text("kind", "kind"), Column.integer("layer", "layer", ""),
                        Column.integer("head", "head", ""),
                        Column.number("share", "share of the difference", "logits")),
                "Sorted by size; positive = for the token, negative = against it."))) {
            for (Part part : largest) {
                rows.row(part.label(), part.kind(), part.layer() < 0 ? null : (long) part.layer(),
                        part.head() < 0 ? null : (long) part.head(), part.share());
            }
        }
    }

    private List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part("token embedding", -1, -1, shares.embedding()));
        if (!Double.isNaN(shares.position())) {
            parts.add(new Part("position embedding", -1, -1, shares.position()));
        }
        for (int layer = 0; layer < shares.mlp().length; layer++) {
            for (int head = 0; head < shares.heads()[layer].length; head++) {
                parts.add(new Part("head", layer, head, shares.heads()[layer][head]));
            }
            parts.add(new Part("attention bias", layer, -1, shares.attentionBias()[layer]));
            parts.add(new Part("mlp", layer, -1, shares.mlp()[layer]));
        }
        parts.add(new Part("final biases", -1, -1, shares.end()));
        return parts;
    }

    private String target() {
        return prompt.label(question.target());
    }

    private String foil() {
        return prompt.label(question.foil());
    }

    private void statements(Results results, List<Part> largest) {
        results.statement(new Statement("answer", Statement.Kind.ANSWER, String.format(Locale.ROOT,
                "'%s' leads '%s' by %.3f logits after '%s'; most comes from %s (%+.3f), %s (%+.3f) and %s (%+.3f).",
                target(), foil(), shares.observed(), prompt.label(question.tokens().get(question.position())),
                largest.get(0).label(), largest.get(0).share(), largest.get(1).label(), largest.get(1).share(),
                largest.get(2).label(), largest.get(2).share()), Statement.Outcome.NONE));
        boolean exact = shares.deviation() <= EXACT;
        results.statement(new Statement("control.identity", Statement.Kind.CONTROL, String.format(Locale.ROOT,
                "The shares add up to %.4f, the difference is %.4f%s.", shares.sum(), shares.observed(),
                exact ? "" : ": what follows the final norm is curved (" + model.architecture()
                        + " may cap its logits), so that shares hold for small changes only"),
                exact ? Statement.Outcome.PASS : Statement.Outcome.INCONCLUSIVE));
        results.statement(new Statement("note.direct", Statement.Kind.NOTE,
                "Shares are direct: what a part does through later parts is counted there. The scale of the final norm "
                        + "is held at this prompt's.",
                Statement.Outcome.NONE));
    }

    private void metrics(Results results) {
        results.metric(new Metric("difference", "Difference of the two logits", shares.observed(), "logits",
                "'" + target() + "' less '" + foil() + "'"));
        results.metric(new Metric("difference.sum", "Sum of all shares", shares.sum(), "logits",
                "the difference, taken apart and put together"));
        results.metric(new Metric("identity.deviation", "Sum against difference", shares.deviation(), "share",
                "relative to the sum of absolute shares; 0 = exact"));
        results.metric(new Metric("share.embedding", "Embeddings",
                shares.embedding() + (Double.isNaN(shares.position()) ? 0 : shares.position()), "logits", ""));
        results.metric(new Metric("share.attention", "Attention of all layers",
                IntStream.range(0, shares.mlp().length).mapToDouble(shares::attention).sum(), "logits", ""));
        results.metric(new Metric("share.mlp", "MLPs of all layers",
                IntStream.range(0, shares.mlp().length).mapToDouble(layer -> shares.mlp()[layer]).sum(), "logits", ""));
        results.metric(new Metric("share.biases", "Biases of the end", shares.end(), "logits",
                "of the final norm and the unembedding"));
    }

    private void heads(Results results) throws IOException {
        int layers = shares.heads().length;
        int heads = shares.heads()[0].length;
        double[] values = new double[layers * heads];
        for (int layer = 0; layer < layers; layer++) {
            System.arraycopy(shares.heads()[layer], 0, values, layer * heads, heads);
        }
        results.matrix(new Matrix("heads", "Which heads speak for '" + target() + "'?", "layer",
                IntStream.range(0, layers).mapToObj(layer -> "layer " + layer).toList(), "head",
                IntStream.range(0, heads).mapToObj(head -> "head " + head).toList(),
                Axis.linear("share of the difference", "logits"), values, Matrix.Scale.DIVERGING,
                "Positive = for '" + target() + "', negative = for '" + foil() + "'."));
    }

    private void layers(Results results) throws IOException {
        int layers = shares.mlp().length;
        List<String> names = IntStream.range(0, layers).mapToObj(layer -> "layer " + layer).toList();
        results.series(new Series("layers", "Which layers speak for '" + target() + "'?", Series.Style.BAR,
                Axis.category("layer"), Axis.linear("share of the difference", "logits"),
                new Coordinates.Categories(names),
                List.of(new Curve("attention", "attention", Curve.Role.OBSERVED,
                        IntStream.range(0, layers).mapToDouble(shares::attention).toArray()),
                        new Curve("mlp", "MLP", Curve.Role.OBSERVED, shares.mlp())),
                "Heads and bias of a layer's attention together."));
    }

    private void stream(Results results) throws IOException {
        int layers = shares.mlp().length;
        double[] places = new double[layers + 1];
        double[] values = new double[layers + 1];
        values[0] = shares.end() + shares.embedding() + (Double.isNaN(shares.position()) ? 0 : shares.position());
        for (int layer = 0; layer < layers; layer++) {
            places[layer + 1] = layer + 1;
            values[layer + 1] = values[layer] + shares.attention(layer) + shares.mlp()[layer];
        }
        results.series(new Series("stream", "How does the difference grow along the stream?", Series.Style.LINE,
                Axis.linear("layers so far, 0 = embeddings and final biases", ""),
                Axis.linear("difference so far", "logits"),
                new Coordinates.Numbers(places),
                List.of(new Curve("difference", "sum of shares", Curve.Role.OBSERVED, values)),
                "The last value is the difference of the two logits."));
    }
}
