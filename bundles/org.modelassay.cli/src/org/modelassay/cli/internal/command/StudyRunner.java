/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.cli.internal.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.modelassay.common.Diagnostic;
import org.modelassay.common.InvalidInputException;
import org.modelassay.engine.BrokenAnalyserException;
import org.modelassay.engine.ExitStatus;
import org.modelassay.engine.RunOptions;
import org.modelassay.engine.RunOutcome;
import org.modelassay.engine.RunRequest;
import org.modelassay.engine.StudyRequests;
import org.modelassay.model.Experiment;

/**
 * Runs experiments of a study one after the other; one that cannot run does not keep the others from running.
 *
 * @param services what commands use
 * @param file     where the study was read
 * @param options  what the study does not say
 * @param outcomes tells people how each ended
 */
record StudyRunner(Services services, Path file, RunOptions options, Outcomes outcomes) {

    /**
     * Runs experiments.
     *
     * @param experiments the experiments, already validated
     * @return how each ended, in the same order; those after a cancellation are left out
     */
    List<StudyResult> run(List<Experiment> experiments) {
        List<StudyResult> results = new ArrayList<>();
        for (Experiment experiment : experiments) {
            if (services.cancellation().isRequested()) {
                break;
            }
            results.add(run(experiment));
        }
        return results;
    }

    private StudyResult run(Experiment experiment) {
        services.console().say(experiment.getId() + (experiment.getDescription() == null
                || experiment.getDescription().isBlank() ? "" : ": " + experiment.getDescription()));
        try {
            RunOutcome outcome = runChecked(experiment);
            outcomes.tell(outcome);
            return new StudyResult.Ran(outcome);
        } catch (InvalidInputException | BrokenAnalyserException | IOException | RuntimeException e) {
            ExitStatus status = new Failures(services.console()).handle(e);
            return new StudyResult.Refused(experiment, status, String.valueOf(e.getMessage()));
        }
    }

    private RunOutcome runChecked(Experiment experiment)
            throws InvalidInputException, BrokenAnalyserException, IOException {
        RunRequest request = new StudyRequests(services.registry()).request(experiment, file, options);
        try (ConsoleMonitor monitor = new ConsoleMonitor(services.console())) {
            return services.engine().run(request, monitor, services.cancellation());
        }
    }

    /**
     * Refuses a study in which validation found an error.
     *
     * @param problems what validation found
     * @throws InvalidInputException with the errors, if there are any
     */
    void refuse(List<Diagnostic> problems) throws InvalidInputException {
        List<Diagnostic> errors = problems.stream().filter(p -> p.severity() == Diagnostic.Severity.ERROR).toList();
        problems.stream().filter(p -> p.severity() != Diagnostic.Severity.ERROR).forEach(services.console()::say);
        if (!errors.isEmpty()) {
            throw new InvalidInputException(errors);
        }
    }
}
