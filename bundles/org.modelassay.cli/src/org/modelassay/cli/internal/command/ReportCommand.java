/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.cli.internal.command;

import java.io.IOException;
import java.nio.file.Path;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import org.modelassay.common.InvalidInputException;
import org.modelassay.engine.ExitStatus;
import org.modelassay.engine.ReportRewriter;
import org.modelassay.model.Run;
import org.modelassay.report.ResultJson;

/** {@code assay report}: what a finished run found; nothing is computed again. */
@picocli.CommandLine.Command(name = "report",
        description = {
                "Tells what a finished run found, and writes its report again.",
                "",
                "The files report.html, charts, junit.xml and result.json are written from the manifest, for example "
                        + "with the figures of a newer version; in a directory that cannot be written they stay as "
                        + "they are. Nothing is computed again. The status of this command is not the verdict: it is 0 for "
                        + "every run that can be read."})
public final class ReportCommand implements Command {

    private final Services services;

    @Parameters(index = "0", paramLabel = "RUN", description = "A run directory, with its run.assayrun.")
    private Path directory = Path.of("");

    @Option(names = "--json", description = "Prints result.json on standard output.")
    private boolean json;

    /**
     * Creates the command.
     *
     * @param services what commands use
     */
    public ReportCommand(Services services) {
        this.services = services;
    }

    @Override
    public ExitStatus execute() throws InvalidInputException, IOException {
        Path home = directory.toAbsolutePath().normalize();
        Run run = new ReportRewriter().rewrite(home, services.console()::say);
        OutcomeText.of(run, home).forEach(json ? services.console()::say : services.console()::print);
        if (json) {
            services.console().raw(ResultJson.of(run).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        return ExitStatus.MET;
    }
}
