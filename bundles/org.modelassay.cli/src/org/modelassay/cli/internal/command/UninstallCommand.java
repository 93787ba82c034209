/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.cli.internal.command;

import java.io.IOException;

import picocli.CommandLine.Parameters;

import org.modelassay.common.InvalidInputException;
import org.modelassay.engine.ExitStatus;
import org.modelassay.install.Plugin;

/** {@code assay uninstall}: removes a plug-in of others. */
@picocli.CommandLine.Command(name = "uninstall",
        description = {
                "Removes a plug-in.",
                "",
                "The next command does not find its analysers any more; runs of them can still be read. Commands that "
                        + "are running are waited for."})
public final class UninstallCommand implements Command {

    private final Services services;

    @Parameters(index = "0", paramLabel = "FEATURE", description = "The id of a feature that 'assay plugins' lists.")
    private String feature = "";

    /**
     * Creates the command.
     *
     * @param services what commands use
     */
    public UninstallCommand(Services services) {
        this.services = services;
    }

    @Override
    public ExitStatus execute() throws InvalidInputException, IOException {
        Plugin plugin = services.installer().uninstall(feature, services.waiting(), services.cancellation());
        services.console().print("removed " + plugin.feature() + " " + plugin.version());
        return ExitStatus.MET;
    }
}
