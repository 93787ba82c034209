/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.lens.internal.patching;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.modelassay.analyser.lens.internal.prompt.PromptTokens;
import org.modelassay.analysis.result.Axis;
import org.modelassay.analysis.result.Column;
import org.modelassay.analysis.result.Matrix;
import org.modelassay.analysis.result.Metric;
import org.modelassay.analysis.result.Results;
import org.modelassay.analysis.result.Statement;
import org.modelassay.analysis.result.Table;
import org.modelassay.analysis.result.TableWriter;
import org.modelassay.inference.ModelDescription;

/**
 * The results of {@code lens.patching}.
 *
 * @param words    the model's tokens
 * @param prompts  the prompts
 * @param ends     the difference of logits without patches
 * @param restored what patches restore, in the order of the units
 * @param controls patches of which the result is known
 * @param model    the model
 */
public record SweepReport(PromptTokens words, Prompts prompts, Ends ends, List<Restored> restored, Controls controls,
        ModelDescription model) {

    private static final double EXACT = 1e-3;

    private static final String READING = "1 = the clean answer is restored, 0 = nothing changes, below 0 = the patch "
            + "speaks against it.";

    private enum Site {
        STREAM("stream", "residual stream before the layer", "Where does the stream carry the difference?"),
        ATTENTION("attention", "attention output", "Where does attention bring the difference?"),
        MLP("mlp", "MLP output", "Where do MLPs make the difference?"),
        HEADS("heads", "head, all positions", "Which heads bring the difference?");

        private final String key;
        private final String label;
        private final String question;

        Site(String key, String label, String question) {
            this.key = key;
            this.label = label;
            this.question = question;
        }
    }

    private record Cell(Site site, int layer, int place, double share) {
    }

    /**
     * Writes them.
     *
     * @param results takes the results
     * @throws IOException when something cannot be written
     */
    public void write(Results results) throws IOException {
        List<Cell> cells = cells();
        statements(results, cells);
        results.metric(new Metric("difference.clean", "Difference of logits, clean", ends.clean(), "logits",
                "'" + words.label(prompts.target()) + "' less '" + words.label(prompts.foil()) + "'"));
        results.metric(new Metric("difference.corrupted", "Difference of logits, corrupted", ends.corrupted(),
                "logits", "the same after the corrupted prompt"));
        for (Site site : Site.values()) {
            Cell best = best(cells, site);
            results.metric(new Metric("largest." + site.key, "Most restored by one " + site.label, best.share(),
                    "", "layer " + best.layer() + ", " + place(best) + "; 1 = all of the difference"));
        }
        results.metric(new Metric("control.whole", "Restored by all embeddings", controls.whole(), "",
                "must be 1"));
        results.metric(new Metric("control.self", "Restored by its own activations", controls.self(), "",
                "must be 0"));
        for (Site site : Site.values()) {
            matrix(results, cells, site);
        }
        table(results, cells);
    }

    private List<Cell> cells() {
        List<Cell> cells = new ArrayList<>();
        for (int unit = 0; unit < restored.size(); unit++) {
            Site site = Site.values()[unit / model.layers()];
            double[] shares = restored.get(unit).shares();
            for (int place = 0; place < shares.length; place++) {
                cells.add(new Cell(site, unit % model.layers(), place, shares[place]));
            }
        }
        return cells;
    }

    private static Cell best(List<Cell> cells, Site site) {
        return cells.stream().filter(cell -> cell.site() == site)
                .max((one, other) -> Double.compare(one.share(), other.share())).orElseThrow();
    }

    private String place(Cell cell) {
        return cell.site() == Site.HEADS ? "head " + cell.place()
                : "position " + cell.place() + " (" + token(cell.place()) + ")";
    }

    /** The token of a position, and that of the other prompt where they differ. */
    private String token(int position) {
        String clean = words.label(prompts.clean().get(position));
        String corrupted = words.label(prompts.corrupted().get(position));
        return clean.equals(corrupted) ? clean : corrupted + " \u2192 " + clean;
    }

    private void statements(Results results, List<Cell> cells) {
        Cell attention = best(cells, Site.ATTENTION);
        Cell mlp = best(cells, Site.MLP);
        Cell head = best(cells, Site.HEADS);
        results.statement(new Statement("answer", Statement.Kind.ANSWER, String.format(Locale.ROOT,
                "Of the way from '%s' back to '%s' (%.3f to %.3f logits), one attention output restores at most %.0f %% "
                        + "(layer %d, %s), one MLP output %.0f %% (layer %d, %s), one head %.0f %% (%d.%d).",
                words.label(prompts.foil()), words.label(prompts.target()), ends.corrupted(), ends.clean(),
                100 * attention.share(), attention.layer(), place(attention), 100 * mlp.share(), mlp.layer(),
                place(mlp), 100 * head.share(), head.layer(), head.place()), Statement.Outcome.NONE));
        boolean apart = ends.clean() > 0 && ends.corrupted() < ends.clean();
        results.statement(new Statement("gate.answers", Statement.Kind.GATE, String.format(Locale.ROOT,
                "After the clean prompt the model %s '%s' (%+.3f logits), after the corrupted one the difference is "
                        + "%+.3f.",
                ends.clean() > 0 ? "prefers" : "does not prefer", words.label(prompts.target()), ends.clean(),
                ends.corrupted()), apart ? Statement.Outcome.PASS : Statement.Outcome.FAIL));
        boolean exact = Math.abs(controls.whole() - 1) <= EXACT && Math.abs(controls.self()) <= EXACT;
        results.statement(new Statement("control.known", Statement.Kind.CONTROL, String.format(Locale.ROOT,
                "All clean embeddings together restore %.4f, which must be 1; the prompt's own activations restore %.4f, "
                        + "which must be 0.",
                controls.whole(), controls.self()), exact ? Statement.Outcome.PASS : Statement.Outcome.FAIL));
    }

    private void matrix(Results results, List<Cell> cells, Site site) throws IOException {
        List<Cell> shown = cells.stream().filter(cell -> cell.site() == site).toList();
        int places = shown.size() / model.layers();
        List<String> columns = IntStream.range(0, places)
                .mapToObj(place -> site == Site.HEADS ? "head " + place : place + " " + token(place)).toList();
        results.matrix(new Matrix("restored_" + site.key, site.question, "layer",
                IntStream.range(0, model.layers()).mapToObj(layer -> "layer " + layer).toList(),
                site == Site.HEADS ? "head" : "position", columns, Axis.linear("share restored", ""),
                shown.stream().mapToDouble(Cell::share).toArray(), Matrix.Scale.DIVERGING,
                "Patched: " + site.label + ". " + READING));
    }

    private void table(Results results, List<Cell> cells) throws IOException {
        Table form = new Table("restored", "What does each patch restore?",
                List.of(Column.text("site", "site"), Column.integer("layer", "layer", ""),
                        Column.integer("place", "position or head", ""), Column.text("token", "token"),
                        Column.number("share", "share restored", "")),
                READING);
        try (TableWriter rows = results.table(form)) {
            for (Cell cell : cells) {
                rows.row(cell.site().key, (long) cell.layer(), (long) cell.place(),
                        cell.site() == Site.HEADS ? "" : token(cell.place()), cell.share());
            }
        }
    }
}
