/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.report.html;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.modelassay.model.InputDigest;
import org.modelassay.model.Message;
import org.modelassay.model.Outcome;
import org.modelassay.model.Provenance;
import org.modelassay.model.Run;
import org.modelassay.model.RunStatus;
import org.modelassay.model.Severity;
import org.modelassay.model.Statement;
import org.modelassay.model.StatementKind;
import org.modelassay.model.Verdict;
import org.modelassay.report.text.NumberText;

/** What was asked, of what, and the answer; then the verdicts. */
final class AnswerPart {

    private AnswerPart() {
    }

    static void write(Html html, Run run) {
        html.raw("<header>\n<p class=\"eyebrow\">").element("b", name(run));
        if (present(run.getExperiment())) {
            html.raw(" · experiment ").element("b", run.getExperiment());
        }
        if (present(run.getStarted())) {
            String time = String.valueOf(run.getStarted());
            html.raw(" · ").titled("time", time, time.replaceFirst("T", " ").replaceFirst("(:\\d\\d)(:\\d\\d.*)?Z$",
                    "$1 UTC"));
        }
        html.raw("</p>\n");
        subject(html, run.getProvenance());
        html.sentence("h1 class=\"claim\"", answer(run)).raw("\n<ul class=\"chips\" aria-label=\"Verdicts\">\n");
        status(html, run.getStatus());
        run.getVerdicts().forEach(verdict -> verdict(html, verdict));
        html.raw("</ul>\n</header>\n");
    }

    static String name(Run run) {
        if (present(run.getAnalyserName())) {
            return String.valueOf(run.getAnalyserName());
        }
        return present(run.getAnalyser()) ? String.valueOf(run.getAnalyser()) : "Run";
    }

    /** The answer of a run, or why there is none. */
    static String answer(Run run) {
        List<Statement> answers = HtmlReport.all(run, Statement.class).stream()
                .filter(statement -> statement.getKind() == StatementKind.ANSWER).toList();
        String reason = run.getMessages().stream().filter(message -> message.getSeverity() == Severity.ERROR)
                .map(Message::getText).map(": "::concat).findFirst().orElse(".");
        String text = answers.stream().map(Statement::getText).collect(Collectors.joining("\n"));
        return switch (run.getStatus()) {
        case DONE -> text.isEmpty() ? "The run is done and states no answer." : text;
        case FAILED -> "There is no answer: the run failed" + reason;
        case CANCELLED -> "There is no answer: the run was cancelled.";
        case INCONCLUSIVE -> text.isEmpty() ? "The run is inconclusive" + reason : text;
        };
    }

    /** The inputs by role; the files of one checkpoint go by the name of their directory. */
    private static void subject(Html html, @Nullable Provenance provenance) {
        if (provenance == null || provenance.getInputs().isEmpty()) {
            return;
        }
        Map<String, Set<String>> names = new LinkedHashMap<>();
        for (InputDigest input : provenance.getInputs()) {
            String name = String.valueOf(input.getName());
            names.computeIfAbsent(String.valueOf(input.getRole()), _ -> new LinkedHashSet<>())
                    .add(name.replaceFirst("/.*", ""));
        }
        html.raw("<p class=\"eyebrow\">");
        String separator = "";
        for (Map.Entry<String, Set<String>> role : names.entrySet()) {
            html.raw(separator).text(role.getKey()).raw(" ").element("b", String.join(", ", role.getValue()));
            separator = "; ";
        }
        html.raw("</p>\n");
    }

    private static void status(Html html, RunStatus status) {
        String chip = switch (status) {
        case DONE -> "none\"><b>done</b>";
        case FAILED -> "fail\"><b>\u2717 failed</b>";
        case CANCELLED -> "undecided\"><b>cancelled</b>";
        case INCONCLUSIVE -> "undecided\"><b>? inconclusive</b>";
        };
        html.raw("<li class=\"chip " + chip + "</li>\n");
    }

    private static void verdict(Html html, Verdict verdict) {
        Outcome outcome = verdict.getOutcome();
        boolean warning = outcome == Outcome.FAIL && verdict.getSeverity() != Severity.ERROR;
        String metric = verdict.getMetric() + " " + sign(verdict) + " ";
        String bound = metric + NumberText.brief(verdict.getBound())
                + (verdict.getTolerance() == 0 ? "" : " \u00b1 " + NumberText.brief(verdict.getTolerance()));
        String actual = verdict.isSetActual() ? "is " + NumberText.brief(verdict.getActual()) : "not measured";
        String message = verdict.getMessage();
        String hover = present(message) ? String.valueOf(message) : metric + NumberText.exact(verdict.getBound()) + ": "
                + (verdict.isSetActual() ? NumberText.exact(verdict.getActual()) : actual);
        html.raw("<li class=\"chip " + css(outcome) + "\"><b>" + mark(outcome) + word(outcome)
                + (warning ? " (warning)" : "") + "</b> ").titled("span", hover, bound + " (" + actual + ")");
        html.raw("</li>\n");
    }

    private static String sign(Verdict verdict) {
        return switch (verdict.getComparator()) {
        case LESS -> "<";
        case LESS_OR_EQUAL -> "\u2264";
        case EQUAL -> "=";
        case NOT_EQUAL -> "\u2260";
        case GREATER_OR_EQUAL -> "\u2265";
        case GREATER -> ">";
        };
    }

    static String css(Outcome outcome) {
        return switch (outcome) {
        case PASS -> "pass";
        case FAIL -> "fail";
        case INCONCLUSIVE -> "undecided";
        case NONE -> "none";
        };
    }

    static String mark(Outcome outcome) {
        return switch (outcome) {
        case PASS -> "\u2713 ";
        case FAIL -> "\u2717 ";
        case INCONCLUSIVE -> "? ";
        case NONE -> "";
        };
    }

    private static String word(Outcome outcome) {
        return switch (outcome) {
        case PASS -> "PASS";
        case FAIL -> "FAIL";
        case INCONCLUSIVE -> "INCONCLUSIVE";
        case NONE -> "not judged";
        };
    }

    static boolean present(@Nullable String text) {
        return text != null && !text.isEmpty();
    }
}
