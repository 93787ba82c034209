/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.cli.internal.command;

import java.io.IOException;
import java.nio.file.Path;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import org.modelassay.cli.internal.template.PluginName;
import org.modelassay.cli.internal.template.Template;
import org.modelassay.common.InvalidInputException;
import org.modelassay.engine.ExitStatus;

/** {@code assay new-plugin}: a project to begin an analyser with. */
@picocli.CommandLine.Command(name = "new-plugin",
        description = {
                "Makes a project for a new analyser.",
                "",
                "It is a worked example under the name you give: an analyser with parameters, resume, a table and a "
                        + "chart, its test, and a p2 repository to install it from. Build it with Maven, "
                        + "then change what it does."})
public final class NewPluginCommand implements Command {

    private static final String FOLDER = "template";

    private final Services services;

    @Parameters(index = "0", paramLabel = "FOLDER", description = "Where to make it; absent or empty.")
    private Path folder = Path.of("");

    @Option(names = "--id", required = true, paramLabel = "ID",
            description = "The id of the plug-in and its Java package, such as com.acme.norms.")
    private String id = "";

    @Option(names = "--name", paramLabel = "NAME", description = "What a person calls it.")
    private String name = "Weight-norm outliers";

    /**
     * Creates the command.
     *
     * @param services what commands use
     */
    public NewPluginCommand(Services services) {
        this.services = services;
    }

    @Override
    public ExitStatus execute() throws InvalidInputException, IOException {
        PluginName plugin = PluginName.of(id, name);
        Template.of(FOLDER).write(folder, plugin::rename);
        services.console().print("made " + folder);
        services.console().say("Build it there: mvn verify -Dmodelassay.repository=URL, with the address of the p2 "
                + "repository of Model Assay.");
        return ExitStatus.MET;
    }
}
