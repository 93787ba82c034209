/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.report;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.modelassay.model.Message;
import org.modelassay.model.Metric;
import org.modelassay.model.Run;
import org.modelassay.model.Severity;
import org.modelassay.model.Statement;
import org.modelassay.model.Verdict;
import org.modelassay.report.text.Markup;
import org.modelassay.report.text.NumberText;

/** The answer of a run with its caveats as a few lines of Markdown: {@code summary.md}. */
public final class Summary {

    private static final String SPECIAL = "\\`*_[]<>#|~";

    private Summary() {
    }

    /**
     * Writes the summary of a run: statements in order, verdicts, metrics, and what went wrong.
     *
     * @param run the run
     * @return a Markdown document
     */
    public static String of(Run run) {
        StringBuilder out = new StringBuilder("# ");
        out.append(text(run.getAnalyserName())).append(" (").append(text(run.getExperiment())).append("): ")
                .append(run.getStatus().getLiteral()).append("\n\n");
        for (Statement statement : all(run, Statement.class)) {
            out.append("- **").append(statement.getKind().getLiteral()).append("** (")
                    .append(statement.getOutcome().getLiteral()).append("): ").append(text(statement.getText()))
                    .append('\n');
        }
        for (Verdict verdict : run.getVerdicts()) {
            out.append("- **").append(verdict.getOutcome().getLiteral()).append("**: ")
                    .append(text(verdict.getMetric())).append(' ').append(text(verdict.getComparator().getLiteral()))
                    .append(' ').append(NumberText.exact(verdict.getBound())).append('\n');
        }
        metrics(out, all(run, Metric.class));
        for (Message message : run.getMessages()) {
            if (message.getSeverity() != Severity.INFO) {
                out.append("\n> ").append(message.getSeverity().getLiteral()).append(": ")
                        .append(text(message.getText())).append('\n');
            }
        }
        return out.toString();
    }

    private static void metrics(StringBuilder out, List<Metric> metrics) {
        if (metrics.isEmpty()) {
            return;
        }
        out.append("\n| metric | value | interval |\n|---|---:|---|\n");
        for (Metric metric : metrics) {
            String unit = metric.getUnit() == null ? "" : metric.getUnit();
            String interval = metric.isSetLow() && metric.isSetHigh() ? NumberText.quantity(metric.getLow(), unit)
                    + " to " + NumberText.quantity(metric.getHigh(), unit) : "";
            out.append("| ").append(text(metric.getName())).append(" | ")
                    .append(text(NumberText.quantity(metric.getValue(), unit))).append(" | ").append(text(interval))
                    .append(" |\n");
        }
    }

    private static String text(@Nullable String text) {
        if (text == null) {
            return "";
        }
        StringBuilder out = new StringBuilder();
        Markup.visible(text.replace('\n', ' ')).codePoints().forEach(c -> {
            if (SPECIAL.indexOf(c) >= 0) {
                out.append('\\');
            }
            out.appendCodePoint(c);
        });
        return out.toString();
    }

    private static <T> List<T> all(Run run, Class<T> kind) {
        return run.getResults().stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
