/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.results.presenter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.modelassay.model.InputDigest;
import org.modelassay.model.Message;
import org.modelassay.model.Outcome;
import org.modelassay.model.Run;
import org.modelassay.model.Severity;
import org.modelassay.model.Statement;
import org.modelassay.model.StatementKind;
import org.modelassay.model.Verdict;
import org.modelassay.report.text.NumberText;

/** The top of the page: what was asked, of what, the answer, and the verdicts. */
public final class AnswerText {

    private final RunContents contents;
    private final Run run;

    /**
     * The texts of a run.
     *
     * @param contents the run
     */
    public AnswerText(RunContents contents) {
        this.contents = contents;
        this.run = contents.run();
    }

    /**
     * What was asked.
     *
     * @return the name of the analyser
     */
    public String analyser() {
        String name = Texts.either(run.getAnalyserName(), run.getAnalyser());
        return name.isEmpty() ? "Run" : name;
    }

    /**
     * Where it was asked.
     *
     * @return the experiment, or the run's own name
     */
    public String experiment() {
        return Texts.either(run.getExperiment(), run.getId());
    }

    /**
     * Of what it was asked: the inputs by role.
     *
     * @return such as {@code base a; tuned b, c}, or empty
     */
    public String subject() {
        if (run.getProvenance() == null) {
            return "";
        }
        return run.getProvenance().getInputs().stream()
                .collect(Collectors.groupingBy(input -> Texts.of(input.getRole()), LinkedHashMap::new,
                        Collectors.mapping(AnswerText::name, Collectors.toCollection(LinkedHashSet::new))))
                .entrySet().stream().map(role -> role.getKey() + " " + String.join(", ", role.getValue()))
                .collect(Collectors.joining("; "));
    }

    /**
     * The answer, or why there is none.
     *
     * @return one or more sentences
     */
    public String answer() {
        String text = contents.results(Statement.class).stream().filter(one -> one.getKind() == StatementKind.ANSWER)
                .map(one -> Texts.of(one.getText())).collect(Collectors.joining("\n"));
        String reason = run.getMessages().stream().filter(message -> message.getSeverity() == Severity.ERROR)
                .map(Message::getText).map(error -> ": " + Texts.of(error)).findFirst().orElse(".");
        return switch (run.getStatus()) {
        case DONE -> text.isEmpty() ? "The run is done and states no answer." : text;
        case FAILED -> "There is no answer: the run failed" + reason;
        case CANCELLED -> "There is no answer: the run was cancelled.";
        case INCONCLUSIVE -> text.isEmpty() ? "The run is inconclusive" + reason : text;
        };
    }

    /**
     * How the run ended, and each verdict.
     *
     * @return at least one chip
     */
    public List<Chip> chips() {
        List<Chip> chips = new ArrayList<>();
        chips.add(switch (run.getStatus()) {
        case DONE -> new Chip(Outcome.NONE, "done", "", "The run came to its end.");
        case FAILED -> new Chip(Outcome.FAIL, "\u2717 failed", "", "The run failed; see the messages below.");
        case CANCELLED -> new Chip(Outcome.INCONCLUSIVE, "cancelled", "",
                "The run was cancelled; run the experiment again and it goes on where it stopped.");
        case INCONCLUSIVE -> new Chip(Outcome.INCONCLUSIVE, "? inconclusive", "", "There is no result to judge.");
        });
        run.getVerdicts().forEach(verdict -> chips.add(chip(verdict)));
        return chips;
    }

    private static Chip chip(Verdict verdict) {
        String bound = Texts.of(verdict.getMetric()) + " " + verdict.getComparator().getLiteral() + " "
                + NumberText.exact(verdict.getBound())
                + (verdict.getTolerance() == 0 ? "" : " \u00b1 " + NumberText.exact(verdict.getTolerance()));
        String actual = verdict.isSetActual() ? "is " + NumberText.brief(verdict.getActual()) : "not measured";
        boolean warning = verdict.getOutcome() == Outcome.FAIL && verdict.getSeverity() != Severity.ERROR;
        return new Chip(verdict.getOutcome(), labelled(verdict.getOutcome()) + (warning ? " (warning)" : ""),
                bound + " (" + actual + ")", Texts.either(verdict.getMessage(), bound));
    }

    private static String labelled(Outcome outcome) {
        return outcome == Outcome.NONE ? "not judged"
                : mark(outcome) + outcome.getLiteral().toUpperCase(Locale.ROOT);
    }

    /**
     * The mark of an outcome, so that colour alone says nothing.
     *
     * @param outcome an outcome
     * @return a sign and a blank, or nothing
     */
    public static String mark(Outcome outcome) {
        return switch (outcome) {
        case PASS -> "\u2713 ";
        case FAIL -> "\u2717 ";
        case INCONCLUSIVE -> "? ";
        case NONE -> "";
        };
    }

    /** Results call a file of a directory by both names: the directory is what was asked about. */
    private static String name(InputDigest input) {
        String name = Texts.of(input.getName());
        int end = name.indexOf('/');
        return end > 0 ? name.substring(0, end) : name;
    }
}
