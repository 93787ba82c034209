/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.codecrash.internal.leaderboard;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.modelassay.analyser.codecrash.answers.AnsweredQuestion;
import org.modelassay.analyser.codecrash.internal.leaderboard.PublishedCells.Group;
import org.modelassay.analysis.result.Column;
import org.modelassay.analysis.result.Metric;
import org.modelassay.analysis.result.Published;
import org.modelassay.analysis.result.Results;
import org.modelassay.analysis.result.Statement;
import org.modelassay.analysis.result.Table;
import org.modelassay.analysis.result.TableWriter;

/** The figures of the paper, and its headline worked out from them: a check of arithmetic, not a replication. */
public final class PublishedReport {

    private static final String SHARE = "share";
    private static final String SOURCE = "arXiv 2504.14119, abstract";
    private static final Map<Group, Double> HEADLINES = Map.of(Group.DIRECT, 0.232, Group.CHAIN_OF_THOUGHT, 0.138);

    private final Results results;

    /**
     * Prepares a report.
     *
     * @param results where it goes
     */
    public PublishedReport(Results results) {
        this.results = results;
    }

    /**
     * Writes the published figures.
     *
     * @param cells   the cells
     * @param isAlone whether there are no runs, so that this is the answer
     * @throws IOException if a table cannot be written
     */
    public void write(PublishedCells cells, boolean isAlone) throws IOException {
        List<String> sentences = new ArrayList<>();
        for (Group group : Group.values()) {
            int models = cells.models(group).size();
            if (models == 0) {
                continue;
            }
            double headline = cells.headline(group);
            Metric metric = new Metric("published." + group.name().toLowerCase(Locale.ROOT) + ".relative",
                    "Published models, " + group.words() + ": mean relative loss", headline, SHARE,
                    "over PSC_ALL, MCC, MPS and MHC, and " + models + " models");
            Double paper = HEADLINES.get(group);
            results.metric(paper == null ? metric : metric.with(new Published(paper, SOURCE)));
            sentences.add(String.format(Locale.ROOT, "%.2f %% over %d models %s%s", 100 * headline, models,
                    group.words(), paper == null ? "" : String.format(Locale.ROOT, " (the paper says %.1f %%)",
                            100 * paper)));
        }
        results.statement(new Statement(isAlone ? "answer" : "published",
                isAlone ? Statement.Kind.ANSWER : Statement.Kind.NOTE,
                "From its published cells, the relative loss of the paper's models is " + String.join(", ", sentences)
                        + ". This checks arithmetic; it replicates nothing.",
                Statement.Outcome.NONE));
        table(cells);
    }

    private void table(PublishedCells cells) throws IOException {
        List<Column> columns = new ArrayList<>(List.of(Column.text("model", "Model"), Column.text("group", "Asked"),
                Column.number("van", "VAN", SHARE)));
        Perturbed.HEADLINE.forEach(each -> columns.add(Column.number(each.toLowerCase(Locale.ROOT), each, SHARE)));
        columns.add(Column.number("relative", "Mean relative loss", SHARE));
        try (TableWriter rows = results.table(new Table("published", "The paper's leaderboard", columns,
                "pass@1 over both data sets; higher loss = more lost to the perturbations"))) {
            for (Group group : Group.values()) {
                for (String model : cells.models(group)) {
                    List<Object> row = new ArrayList<>(List.of(model, group.name().toLowerCase(Locale.ROOT),
                            cells.passAtOne(model, AnsweredQuestion.VANILLA)));
                    Perturbed.HEADLINE.forEach(each -> row.add(cells.passAtOne(model, each)));
                    row.add(cells.relative(model));
                    rows.row(row.toArray());
                }
            }
        }
    }
}
