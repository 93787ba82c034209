/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.cli.internal.command;

import java.io.IOException;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import org.modelassay.common.InvalidInputException;
import org.modelassay.engine.AnalyserDescriptor;
import org.modelassay.engine.BrokenAnalyserException;
import org.modelassay.engine.ExitStatus;
import org.modelassay.engine.ParameterSchema;

/** {@code assay describe}: what an analyser answers, what it is given, and what can be set. */
@picocli.CommandLine.Command(name = "describe",
        description = "Shows the inputs, parameters and references of an analyser.",
        footerHeading = "%n", footer = "'assay list' shows which analysers there are.")
public final class DescribeCommand implements Command {

    private final Services services;

    @Parameters(index = "0", paramLabel = "ANALYSER",
            description = "The id of an analyser, or its last segments, such as sparsity.update.")
    private String analyser = "";

    @Option(names = "--json", description = "Prints a JSON object on standard output.")
    private boolean json;

    /**
     * Creates the command.
     *
     * @param services what commands use
     */
    public DescribeCommand(Services services) {
        this.services = services;
    }

    @Override
    public ExitStatus execute() throws InvalidInputException, BrokenAnalyserException, IOException {
        AnalyserDescriptor descriptor = services.registry().find(analyser);
        descriptor.problems().forEach(services.console()::say);
        ParameterSchema parameters = descriptor.parameters();
        if (json) {
            services.console().json(new DescriptionJson(descriptor, parameters)::write);
        } else {
            new DescriptionText(descriptor, parameters).lines().forEach(services.console()::print);
        }
        return ExitStatus.MET;
    }
}
