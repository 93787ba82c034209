/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.codecrash.internal.evaluate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.modelassay.analyser.codecrash.EvaluateParameters;
import org.modelassay.analyser.codecrash.answers.Grade;
import org.modelassay.analyser.codecrash.answers.Source;
import org.modelassay.analyser.codecrash.internal.ask.Prompts;
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
        this.figures = new Figures(parameters.confidence(), parameters.resamples(), context);
        this.results = context.results();
    }

    /**
     * Writes scores, and what perturbations cost where there are answers without them. The metrics of one perturbation
     * have plain names; those of several begin with the name of the perturbation.
     *
     * @param all     every condition, graded
     * @param prompts how a model was asked; nothing for recorded answers
     * @param source  where the answers come from
     * @throws IOException if a table cannot be written
     */
    public void write(List<Graded> all, Optional<Prompts> prompts, Source source) throws IOException {
        List<Graded> perturbed = all.stream().filter(graded -> !graded.condition().isVanilla()).toList();
        Optional<Graded> vanilla = all.stream().filter(graded -> graded.condition().isVanilla()).findFirst();
        for (Graded graded : perturbed) {
            write(graded, vanilla, perturbed.size() == 1 ? "" : graded.condition().key() + ".");
        }
        new ConditionsReport(parameters, context).write(perturbed, vanilla);
        new GroupsReport(results).write(perturbed, vanilla);
        datasets(perturbed);
        new TrafficReport(results).write(perturbed, vanilla);
        samples(perturbed);
        new SampleFiles(parameters, results, prompts, source).write(all);
    }

    private void write(Graded graded, Optional<Graded> vanilla, String prefix) {
        List<Score> scores = graded.scores();
        Strata<Score> strata = graded.strata();
        double passAtOne = strata.mean(Score::passAtOne);
        long samples = scores.stream().mapToLong(score -> score.grades().size()).sum();
        String of = prefix.isEmpty() ? "" : " (" + graded.condition().name() + ")";
        String which = prefix.isEmpty() ? "" : graded.condition().name() + ": ";
        results.statement(new Statement(prefix + "answer", Statement.Kind.ANSWER, String.format(Locale.ROOT,
                "%.2f %% of answers to %d questions%s are right (pass@1 over %d samples).", 100 * passAtOne,
                scores.size(), of, samples), Statement.Outcome.NONE));
        results.statement(decided(graded, samples, prefix, which));
        results.metric(new Metric(prefix + "questions", which + "Questions", scores.size(), "count", ""));
        results.metric(new Metric(prefix + "samples", which + "Samples", samples, "count", ""));
        results.metric(new Metric(prefix + "undecided", which + "Samples that could not be decided",
                scores.stream().mapToLong(Score::undecided).sum(), "count", ""));
        figures.metric(prefix + "pass_at_1", which + "pass@1", strata, each -> each.mean(Score::passAtOne), HIGHER);
        if (scores.stream().anyMatch(score -> score.grades().size() >= parameters.k())) {
            figures.metric(prefix + "pass_at_k", which + "pass@" + parameters.k(), strata,
                    each -> each.mean(score -> score.passAt(parameters.k())), HIGHER);
        }
        vanilla.ifPresent(
                before -> new DegradationReport(parameters, context, prefix, which).write(scores, before.scores()));
    }

    private static Statement decided(Graded graded, long samples, String prefix, String which) {
        List<Score> scores = graded.scores();
        long undecided = scores.stream().mapToLong(Score::undecided).sum();
        if (undecided == 0) {
            return new Statement(prefix + "decided", Statement.Kind.GATE,
                    which + "All " + samples + " samples were decided.",
                    Statement.Outcome.PASS);
        }
        long unanswered = graded.all().filter(sample -> !sample.isAnswered()).count();
        double low = scores.stream().mapToDouble(score -> (double) score.right() / score.grades().size()).average()
                .orElse(Double.NaN);
        double high = scores.stream()
                .mapToDouble(score -> (double) (score.right() + score.undecided()) / score.grades().size()).average()
                .orElse(Double.NaN);
        List<String> reasons = new ArrayList<>();
        if (unanswered > 0) {
            reasons.add(unanswered + " of " + samples + " samples got no answer");
        }
        if (undecided > unanswered) {
            reasons.add(undecided - unanswered + " of " + samples + " samples need Python, which was not there");
        }
        return new Statement(prefix + "decided", Statement.Kind.GATE, String.format(Locale.ROOT,
                "%s%s; pass@1 is between %.2f %% and %.2f %%.", which, String.join(", ", reasons), 100 * low,
                100 * high),
                Statement.Outcome.INCONCLUSIVE);
    }

    private void datasets(List<Graded> perturbed) throws IOException {
        try (TableWriter rows = results.table(new Table("datasets", "By data set",
                List.of(Column.text("condition", "Condition"), Column.text("dataset", "Data set"),
                        Column.integer("questions", "Questions", "count"),
                        Column.number("pass_at_1", "pass@1", "share"),
                        Column.number("pass_at_k", "pass@" + parameters.k(), "share")),
                HIGHER))) {
            for (Graded graded : perturbed) {
                for (Map.Entry<String, List<Score>> each : graded.strata().datasets().entrySet()) {
                    Strata<Score> one = new Strata<>(Map.of(each.getKey(), each.getValue()));
                    rows.row(graded.condition().name(), each.getKey(), each.getValue().size(),
                            one.mean(Score::passAtOne), one.mean(score -> score.passAt(parameters.k())));
                }
            }
        }
    }

    private void samples(List<Graded> perturbed) throws IOException {
        try (TableWriter rows = results.table(new Table("samples", "Every sample",
                List.of(Column.text("condition", "Condition"), Column.text("task_id", "Question"),
                        Column.text("dataset", "Data set"), Column.integer("sample", "Sample", ""),
                        Column.text("grade", "Grade"), Column.text("reason", "Reason")),
                ""))) {
            for (Graded graded : perturbed) {
                for (Score score : graded.scores()) {
                    for (int i = 0; i < score.grades().size(); i++) {
                        Grade grade = score.grades().get(i);
                        rows.row(graded.condition().name(), score.question().taskId(), score.question().dataset(), i,
                                grade.word(), grade.reason());
                    }
                }
            }
        }
    }
}
