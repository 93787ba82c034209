/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.cli.internal.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import picocli.CommandLine.Parameters;

import org.modelassay.common.Diagnostic;
import org.modelassay.common.Diagnostic.Severity;
import org.modelassay.common.InvalidInputException;
import org.modelassay.engine.ExitStatus;
import org.modelassay.engine.StudyReader;
import org.modelassay.engine.StudyValidator;
import org.modelassay.model.Study;

/** {@code assay validate}: whether a study could run, without running any of it. */
@picocli.CommandLine.Command(name = "validate",
        description = {
                "Checks a study without running it.",
                "",
                "Analysers, inputs, parameters and expectations are checked, and every problem is told. Whether a metric "
                        + "exists is known only after a run."})
public final class ValidateCommand implements Command {

    private final Services services;

    @Parameters(index = "0", paramLabel = "STUDY", description = "A file named *.assay.")
    private Path file = Path.of("");

    /**
     * Creates the command.
     *
     * @param services what commands use
     */
    public ValidateCommand(Services services) {
        this.services = services;
    }

    @Override
    public ExitStatus execute() throws InvalidInputException, IOException {
        Study study = new StudyReader().read(file);
        List<Diagnostic> problems = new StudyValidator(services.registry()).validate(study, file.toAbsolutePath());
        problems.forEach(services.console()::say);
        if (problems.stream().anyMatch(p -> p.severity() == Severity.ERROR)) {
            return ExitStatus.BAD_INPUT;
        }
        services.console().say(file + ": " + study.getExperiments().size() + " experiments, ready to run");
        return ExitStatus.MET;
    }
}
