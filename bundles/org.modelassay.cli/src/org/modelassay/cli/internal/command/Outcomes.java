/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.cli.internal.command;

import java.util.function.Consumer;

import org.modelassay.cli.internal.console.Console;
import org.modelassay.engine.RunOutcome;
import org.modelassay.model.RunStatus;

/**
 * Tells people how runs ended.
 *
 * @param console where to print
 * @param json    whether standard output belongs to a program, so that people read standard error
 */
record Outcomes(Console console, boolean json) {

    /**
     * Tells of one run.
     *
     * @param outcome how it ended
     */
    void tell(RunOutcome outcome) {
        if (outcome.reused()) {
            console.say("the run was finished before; only the expectations were judged (--fresh does it again)");
        }
        if (outcome.run().getStatus() == RunStatus.CANCELLED) {
            console.say("cancelled; the same command continues from " + outcome.directory());
            return;
        }
        Consumer<String> people = json ? console::say : console::print;
        OutcomeText.of(outcome.run(), outcome.directory()).forEach(people);
    }
}
