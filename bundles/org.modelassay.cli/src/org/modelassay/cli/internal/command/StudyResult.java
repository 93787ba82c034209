/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.cli.internal.command;

import org.modelassay.engine.ExitStatus;
import org.modelassay.engine.RunOutcome;
import org.modelassay.model.Experiment;
import org.modelassay.model.ExperimentsFactory;
import org.modelassay.model.Message;
import org.modelassay.model.Run;
import org.modelassay.model.RunStatus;
import org.modelassay.model.Severity;

/** What became of one experiment of a study. */
sealed interface StudyResult {

    /** {@return the status of this experiment} */
    ExitStatus status();

    /** {@return the run; for an experiment that was refused, a failed run that says why} */
    Run run();

    /**
     * It ran.
     *
     * @param outcome how it ended
     */
    record Ran(RunOutcome outcome) implements StudyResult {

        @Override
        public ExitStatus status() {
            return outcome.exitStatus();
        }

        @Override
        public Run run() {
            return outcome.run();
        }
    }

    /**
     * It did not run.
     *
     * @param experiment the experiment
     * @param status     bad input or an internal error
     * @param reason     why
     */
    record Refused(Experiment experiment, ExitStatus status, String reason) implements StudyResult {

        @Override
        public Run run() {
            Message message = ExperimentsFactory.eINSTANCE.createMessage();
            message.setSeverity(Severity.ERROR);
            message.setText(reason);
            Run run = ExperimentsFactory.eINSTANCE.createRun();
            run.setId(experiment.getId());
            run.setExperiment(experiment.getId());
            run.setAnalyser(experiment.getAnalyser());
            run.setAnalyserName(experiment.getAnalyser());
            run.setStatus(RunStatus.FAILED);
            run.getMessages().add(message);
            return run;
        }
    }
}
