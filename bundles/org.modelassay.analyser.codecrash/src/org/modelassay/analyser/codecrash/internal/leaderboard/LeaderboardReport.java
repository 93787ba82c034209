/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.codecrash.internal.leaderboard;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.modelassay.analyser.codecrash.LeaderboardParameters;
import org.modelassay.analyser.codecrash.answers.AnsweredQuestion;
import org.modelassay.analyser.codecrash.internal.evaluate.Figures;
import org.modelassay.analysis.AnalysisException;
import org.modelassay.analysis.Parallel;
import org.modelassay.analysis.RunContext;
import org.modelassay.analysis.result.Metric;
import org.modelassay.analysis.result.Results;
import org.modelassay.analysis.result.Statement;
import org.modelassay.common.InvalidInputException;

/** Writes models beside each other. */
public final class LeaderboardReport {

    private final LeaderboardParameters parameters;
    private final RunContext context;
    private final Results results;

    /**
     * Prepares a report.
     *
     * @param parameters the confidence and the number of resamples
     * @param context    the run
     */
    public LeaderboardReport(LeaderboardParameters parameters, RunContext context) {
        this.parameters = parameters;
        this.context = context;
        this.results = context.results();
    }

    private record Task(Contestant contestant, Entry entry) {
    }

    /**
     * Writes every model under every perturbation.
     *
     * @param contest the models, at least one
     * @throws AnalysisException     if the run cannot go on
     * @throws InvalidInputException never
     * @throws IOException           if a table cannot be written
     */
    public void write(Contest contest) throws AnalysisException, InvalidInputException, IOException {
        Cells cells = new Cells(new Figures(parameters.confidence(), parameters.resamples(), context));
        List<Task> tasks = contest.contestants().stream()
                .flatMap(each -> each.entries().stream().map(entry -> new Task(each, entry))).toList();
        List<Cell> computed = new Parallel<Task, Cell>(context, task -> cells.cell(task.contestant(), task.entry()))
                .map(tasks);
        Map<String, Map<String, Cell>> rows = new LinkedHashMap<>();
        computed.forEach(cell -> rows.computeIfAbsent(cell.model(), _ -> new LinkedHashMap<>())
                .put(cell.condition(), cell));
        answer(rows);
        gate(contest, rows);
        metrics(rows);
        new LeaderboardTables(results).write(contest.conditions(), rows);
    }

    private void answer(Map<String, Map<String, Cell>> rows) {
        String first = rows.keySet().iterator().next();
        List<String> sentences = new ArrayList<>();
        Optional<Cell> best = Optional.ofNullable(rows.get(first)).map(cells -> cells.get(AnsweredQuestion.VANILLA));
        best.ifPresent(cell -> sentences.add(String.format(Locale.ROOT,
                "%s answers most questions without perturbation: %s.", cell.model(), percent(cell.pass().value()))));
        worst(rows).ifPresent(cell -> sentences.add(String.format(Locale.ROOT,
                "%s costs most: %s loses %s of its pass@1 (%s to %s).", cell.condition(), cell.model(),
                points(cell.all().absolute().value()), points(cell.all().absolute().interval().low()),
                points(cell.all().absolute().interval().high()))));
        results.statement(new Statement("answer", Statement.Kind.ANSWER,
                sentences.isEmpty() ? rows.size() + " models were asked under perturbations only."
                        : String.join(" ", sentences),
                Statement.Outcome.NONE));
    }

    private static Optional<Cell> worst(Map<String, Map<String, Cell>> rows) {
        return rows.values().stream().flatMap(each -> each.values().stream())
                .filter(cell -> cell.all().absolute().value() > 0)
                .max(Comparator.comparingDouble(cell -> cell.all().absolute().value()));
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f %%", 100 * share);
    }

    private static String points(double share) {
        return String.format(Locale.ROOT, "%.1f points", 100 * share);
    }

    private void gate(Contest contest, Map<String, Map<String, Cell>> rows) {
        List<String> uneven = contest.uneven();
        results.statement(new Statement("same_questions", Statement.Kind.GATE, uneven.isEmpty()
                ? "All models were asked the same questions."
                : "Models were asked different questions under " + String.join(", ", uneven)
                        + ": their scores there do not compare, the losses of each model do.",
                uneven.isEmpty() ? Statement.Outcome.PASS : Statement.Outcome.INCONCLUSIVE));
        List<String> gated = rows.values().stream().flatMap(each -> each.values().stream()).filter(Cell::isGated)
                .map(Cell::model).distinct().toList();
        results.statement(new Statement("gate", Statement.Kind.GATE, gated.isEmpty()
                ? "Every model answers better than the best constant, so that relative losses mean something."
                : "No relative loss is given for " + String.join(", ", gated)
                        + ": without perturbation the lower bound of pass@1 does not exceed the best constant answer.",
                gated.isEmpty() ? Statement.Outcome.PASS : Statement.Outcome.INCONCLUSIVE));
    }

    private void metrics(Map<String, Map<String, Cell>> rows) {
        rows.forEach((model, cells) -> {
            String prefix = key(model) + ".";
            cells.forEach((condition, cell) -> {
                metric(prefix + key(condition) + ".pass_at_1", model + ", " + condition + ": pass@1", cell.pass(),
                        "higher = more questions answered");
                metric(prefix + key(condition) + ".absolute", model + ", " + condition + ": loss of pass@1",
                        cell.all().absolute(), "higher = more lost");
                metric(prefix + key(condition) + ".relative", model + ", " + condition + ": relative loss",
                        cell.all().relative(), "higher = more lost");
            });
            double mean = LeaderboardTables.mean(cells, cell -> cell.all().relative().value());
            if (!Double.isNaN(mean)) {
                results.metric(new Metric(prefix + "relative", model + ": mean relative loss", mean, "share",
                        "over PSC_ALL, MCC, MPS and MHC, as the paper's headline"));
            }
        });
    }

    private void metric(String name, String label, Cell.Estimate estimate, String reading) {
        if (!Double.isNaN(estimate.value())) {
            results.metric(new Metric(name, label, estimate.value(), "share", reading).with(estimate.interval()));
        }
    }

    private static String key(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_").replaceAll("^_|_$", "");
    }
}
