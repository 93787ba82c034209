/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.report.html;

import java.util.Comparator;
import java.util.List;

import org.modelassay.model.Outcome;
import org.modelassay.model.Run;
import org.modelassay.model.RunStatus;
import org.modelassay.model.Statement;
import org.modelassay.model.StatementKind;

/** The gate and the controls, in the size of the claim; then notes. */
final class StatementsPart {

    private StatementsPart() {
    }

    static void write(Html html, Run run) {
        List<Statement> checks = of(run, StatementKind.GATE, StatementKind.CONTROL);
        List<Statement> notes = of(run, StatementKind.NOTE, StatementKind.NOTE);
        if (checks.isEmpty() && run.getStatus() == RunStatus.DONE) {
            html.raw("<section>\n<h2>Gate and controls</h2>\n<p class=\"claim\">This run reports no gate and no "
                    + "control: nothing says how far its answer can be trusted.</p>\n</section>\n");
        }
        list(html, "Gate and controls", checks, " class=\"claim\"");
        list(html, "Notes", notes, "");
    }

    private static void list(Html html, String title, List<Statement> statements, String css) {
        if (statements.isEmpty()) {
            return;
        }
        html.raw("<section>\n").element("h2", title).raw("\n<ul class=\"statements\">\n");
        for (Statement statement : statements) {
            Outcome outcome = statement.getOutcome();
            html.raw("<li class=\"" + AnswerPart.css(outcome) + "\">");
            String label = label(statement.getKind(), outcome);
            if (!label.isEmpty()) {
                html.raw("<p class=\"outcome\">" + AnswerPart.mark(outcome) + label + "</p>");
            }
            html.sentence("p" + css, statement.getText()).raw("</li>\n");
        }
        html.raw("</ul>\n</section>\n");
    }

    private static String label(StatementKind kind, Outcome outcome) {
        if (kind == StatementKind.GATE) {
            return switch (outcome) {
            case PASS -> "Gate passed";
            case FAIL -> "Gate not passed";
            case INCONCLUSIVE -> "Gate undecided";
            case NONE -> "Gate";
            };
        }
        if (kind == StatementKind.CONTROL) {
            return switch (outcome) {
            case PASS -> "Control supports the answer";
            case FAIL -> "Control speaks against the plain reading";
            case INCONCLUSIVE -> "Control decides nothing";
            case NONE -> "Control";
            };
        }
        return "";
    }

    private static List<Statement> of(Run run, StatementKind first, StatementKind second) {
        return HtmlReport.all(run, Statement.class).stream()
                .filter(statement -> statement.getKind() == first || statement.getKind() == second)
                .sorted(Comparator.comparing(Statement::getKind)).toList();
    }
}
