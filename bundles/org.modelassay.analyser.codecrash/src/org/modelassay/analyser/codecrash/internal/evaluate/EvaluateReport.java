/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.codecrash.internal.evaluate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.modelassay.analyser.codecrash.EvaluateParameters;
import org.modelassay.analysis.RunContext;
import org.modelassay.analysis.result.Column;
import org.modelassay.analysis.result.Metric;
import org.modelassay.analysis.result.Results;
import org.modelassay.analysis.result.Statement;
import org.modelassay.analysis.result.Table;
import org.modelassay.analysis.result.TableWriter;

/** Writes what grades say. */
public final class EvaluateReport {

    private static final String HIGHER = "higher = more questions answered";

    private final EvaluateParameters parameters;
    private final RunContext context;
    private final Figures figures;
    private final Results results;

    /**
     * Prepares a report.
     *
     * @param parameters the parameters of the run
     * @param context    the run
     */
    public EvaluateReport(EvaluateParameters parameters, RunContext context) {
        this.parameters = parameters;
        this.context = context;
        this.figures = new Figures(parameters, context);
        this.results = context.results();
    }

    /**
     * Writes scores, and what the perturbation cost where there are answers without it.
     *
     * @param scores  the graded questions
     * @param vanilla the same questions without perturbation, or an empty list
     * @throws IOException if a table cannot be written
     */
    public void write(List<Score> scores, List<Score> vanilla) throws IOException {
        Strata<Score> strata = strata(scores);
        double passAtOne = strata.mean(Score::passAtOne);
        long samples = scores.stream().mapToLong(score -> score.grades().size()).sum();
        long undecided = scores.stream().mapToLong(Score::undecided).sum();
        results.statement(new Statement("answer", Statement.Kind.ANSWER, String.format(Locale.ROOT,
                "%.2f %% of answers to %d questions are right (pass@1 over %d recorded samples).", 100 * passAtOne,
                scores.size(), samples), Statement.Outcome.NONE));
        results.statement(decided(scores, samples, undecided));
        results.metric(new Metric("questions", "Questions", scores.size(), "count", ""));
        results.metric(new Metric("samples", "Samples", samples, "count", ""));
        results.metric(new Metric("undecided", "Samples that could not be executed", undecided, "count", ""));
        figures.metric("pass_at_1", "pass@1", strata, each -> each.mean(Score::passAtOne), HIGHER);
        figures.metric("pass_at_k", "pass@" + parameters.k(), strata,
                each -> each.mean(score -> score.passAt(parameters.k())),
                HIGHER);
        if (!vanilla.isEmpty()) {
            new DegradationReport(parameters, context).write(scores, vanilla);
        }
        tables(strata, scores);
    }

    private static Strata<Score> strata(List<Score> scores) {
        Map<String, List<Score>> datasets = new LinkedHashMap<>();
        scores.forEach(
                score -> datasets.computeIfAbsent(score.question().dataset(), _ -> new ArrayList<>()).add(score));
        return new Strata<>(datasets);
    }

    private static Statement decided(List<Score> scores, long samples, long undecided) {
        if (undecided == 0) {
            return new Statement("decided", Statement.Kind.GATE, "All " + samples + " samples were decided.",
                    Statement.Outcome.PASS);
        }
        double low = scores.stream().mapToDouble(score -> (double) score.right() / score.grades().size()).average()
                .orElse(Double.NaN);
        double high = scores.stream()
                .mapToDouble(score -> (double) (score.right() + score.undecided()) / score.grades().size()).average()
                .orElse(Double.NaN);
        return new Statement("decided", Statement.Kind.GATE, String.format(Locale.ROOT,
                "%d of %d samples need Python, which was not there; pass@1 is between %.2f %% and %.2f %%.", undecided,
                samples, 100 * low, 100 * high), Statement.Outcome.INCONCLUSIVE);
    }

    private void tables(Strata<Score> strata, List<Score> scores) throws IOException {
        try (TableWriter rows = results.table(new Table("datasets", "By data set",
                List.of(Column.text("dataset", "Data set"),
                        Column.integer("questions", "Questions", "count"),
                        Column.number("pass_at_1", "pass@1", "share"),
                        Column.number("pass_at_k", "pass@" + parameters.k(), "share")),
                HIGHER))) {
            for (Map.Entry<String, List<Score>> each : strata.datasets().entrySet()) {
                Strata<Score> one = new Strata<>(Map.of(each.getKey(), each.getValue()));
                rows.row(each.getKey(), each.getValue().size(), one.mean(Score::passAtOne),
                        one.mean(score -> score.passAt(parameters.k())));
            }
        }
        try (TableWriter rows = results.table(new Table("samples", "Every sample",
                List.of(Column.text("task_id", "Question"),
                        Column.text("dataset", "Data set"), Column.integer("sample", "Sample", ""),
                        Column.text("grade", "Grade"),
                        Column.text("reason", "Reason")),
                ""))) {
            for (Score score : scores) {
                for (int i = 0; i < score.grades().size(); i++) {
                    Grade grade = score.grades().get(i);
                    rows.row(score.question().taskId(), score.question().dataset(), i,
                            grade.mark().name().toLowerCase(Locale.ROOT), grade.reason());
                }
            }
        }
    }
}
