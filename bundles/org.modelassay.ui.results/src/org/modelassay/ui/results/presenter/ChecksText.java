/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.results.presenter;

import java.util.List;

import org.modelassay.model.Outcome;
import org.modelassay.model.RunStatus;
import org.modelassay.model.Statement;
import org.modelassay.model.StatementKind;

/** Gate and controls, in the size of the claim; then notes. */
public final class ChecksText {

    private final RunContents contents;

    /**
     * The texts of a run.
     *
     * @param contents the run
     */
    public ChecksText(RunContents contents) {
        this.contents = contents;
    }

    /**
     * The gate and the controls; a finished run without any says so itself.
     *
     * @return the checks in the order of the results
     */
    public List<Check> checks() {
        List<Check> checks = contents.results(Statement.class).stream()
                .filter(one -> one.getKind() == StatementKind.GATE || one.getKind() == StatementKind.CONTROL)
                .map(one -> new Check(one.getOutcome(), label(one), Texts.of(one.getText()))).toList();
        if (checks.isEmpty() && contents.run().getStatus() == RunStatus.DONE) {
            return List.of(new Check(Outcome.INCONCLUSIVE, "? No gate, no control",
                    "This run reports no gate and no control: nothing says how far its answer can be trusted."));
        }
        return checks;
    }

    /**
     * Remarks.
     *
     * @return the notes in the order of the results
     */
    public List<Check> notes() {
        return contents.results(Statement.class).stream().filter(one -> one.getKind() == StatementKind.NOTE)
                .map(one -> new Check(one.getOutcome(), "", Texts.of(one.getText()))).toList();
    }

    private static String label(Statement statement) {
        Outcome outcome = statement.getOutcome();
        boolean gate = statement.getKind() == StatementKind.GATE;
        return AnswerText.mark(outcome) + switch (outcome) {
        case PASS -> gate ? "Gate passed" : "Control supports the answer";
        case FAIL -> gate ? "Gate not passed" : "Control speaks against the plain reading";
        case INCONCLUSIVE -> gate ? "Gate undecided" : "Control decides nothing";
        case NONE -> gate ? "Gate" : "Control";
        };
    }
}
