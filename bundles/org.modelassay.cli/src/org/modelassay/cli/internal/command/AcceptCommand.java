/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.cli.internal.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;

import picocli.CommandLine.Parameters;

import org.modelassay.common.InvalidInputException;
import org.modelassay.engine.Baselines;
import org.modelassay.engine.ExitStatus;
import org.modelassay.engine.RunReader;
import org.modelassay.engine.StudyReader;
import org.modelassay.engine.StudyWriter;
import org.modelassay.model.Baseline;
import org.modelassay.model.Study;

/** {@code assay accept}: what later runs of an experiment are compared with. */
@picocli.CommandLine.Command(name = "accept",
        description = {
                "Accepts a run: writes its metrics into the study, as the baseline of its experiment.",
                "",
                "Expectations of the study with baseline=\"true\" are compared with it from now on: "
                        + "metric=\"accuracy\" comparator=\">=\" value=\"-0.01\" baseline=\"true\" says that accuracy must not "
                        + "be more than 0.01 below that of the accepted run. Another accepted run takes its place."})
public final class AcceptCommand implements Command {

    private final Services services;

    @Parameters(index = "0", paramLabel = "RUN", description = "A run directory, with its run.assayrun.")
    private Path directory = Path.of("");

    @Parameters(index = "1", paramLabel = "STUDY", description = "The study it belongs to: a file named *.assay.")
    private Path file = Path.of("");

    /**
     * Creates the command.
     *
     * @param services what commands use
     */
    public AcceptCommand(Services services) {
        this.services = services;
    }

    @Override
    public ExitStatus execute() throws InvalidInputException, IOException {
        Path target = file.toAbsolutePath().normalize();
        Study study = new StudyReader().read(target);
        Baseline baseline = Baselines.accept(study, new RunReader().read(directory.toAbsolutePath().normalize()),
                Instant.now());
        new StudyWriter().write(target, study);
        services.console().print("accepted " + baseline.getRun() + " with " + baseline.getMetrics().size()
                + (baseline.getMetrics().size() == 1 ? " metric" : " metrics"));
        return ExitStatus.MET;
    }
}
