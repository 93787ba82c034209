/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.cli.internal.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.modelassay.model.Metric;
import org.modelassay.model.Run;
import org.modelassay.model.Statement;
import org.modelassay.model.StatementKind;
import org.modelassay.model.Verdict;

/** A run in a few lines for people: the answer, its gates and controls, the verdicts, and where the report is. */
final class OutcomeText {

    private static final int MOST_METRICS = 12;

    private OutcomeText() {
    }

    /**
     * The answer of a run in one line.
     *
     * @param run a run
     * @return the text of its first answer, or what became of it
     */
    static String answer(Run run) {
        return statements(run).filter(s -> s.getKind() == StatementKind.ANSWER).map(Statement::getText).findFirst()
                .orElseGet(() -> run.getStatus().getLiteral() + ", without an answer");
    }

    /**
     * The whole text.
     *
     * @param run       a run
     * @param directory where it is kept
     * @return lines without line ends
     */
    static List<String> of(Run run, Path directory) {
        List<String> lines = new ArrayList<>();
        lines.add(run.getExperiment() + ": " + answer(run));
        statements(run).filter(s -> s.getKind() == StatementKind.GATE || s.getKind() == StatementKind.CONTROL)
                .forEach(s -> lines.add("  " + heading(s) + ": " + s.getText()));
        for (Verdict verdict : run.getVerdicts()) {
            lines.add("  " + verdict.getOutcome().getLiteral().toUpperCase(Locale.ROOT) + ": " + verdict.getMessage());
        }
        if (statements(run).findAny().isEmpty()) {
            metrics(run).limit(MOST_METRICS).forEach(lines::add);
        }
        Path report = directory.resolve("report.html");
        lines.add("  report: " + (Files.exists(report) ? report : directory));
        return lines;
    }

    private static Stream<String> metrics(Run run) {
        return run.getResults().stream().filter(Metric.class::isInstance).map(Metric.class::cast)
                .map(m -> ("  " + m.getName() + " = " + m.getValue() + " " + text(m.getUnit())).stripTrailing());
    }

    private static Stream<Statement> statements(Run run) {
        return run.getResults().stream().filter(Statement.class::isInstance).map(Statement.class::cast);
    }

    private static String heading(Statement statement) {
        if (statement.getKind() == StatementKind.CONTROL) {
            return "control";
        }
        return switch (statement.getOutcome()) {
        case PASS -> "gate passed";
        case FAIL -> "gate failed";
        case INCONCLUSIVE -> "gate undecided";
        case NONE -> "gate";
        };
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
