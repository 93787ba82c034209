/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.cli.internal.command;

import java.io.IOException;
import java.util.List;

import org.modelassay.common.InvalidInputException;
import org.modelassay.engine.ExitStatus;
import org.modelassay.install.Plugin;

/** {@code assay revert}: takes the last change of plug-ins back. */
@picocli.CommandLine.Command(name = "revert",
        description = {
                "Takes the last installation, update or removal of a plug-in back.",
                "",
                "A second call takes the first one back. Commands that are running are waited for."})
public final class RevertCommand implements Command {

    private final Services services;

    /**
     * Creates the command.
     *
     * @param services what commands use
     */
    public RevertCommand(Services services) {
        this.services = services;
    }

    @Override
    public ExitStatus execute() throws InvalidInputException, IOException {
        List<Plugin> plugins = services.installer().revert(services.cancellation());
        services.console().print(plugins.isEmpty() ? "reverted; no plug-in is installed beside the product"
                : "reverted; installed are now " + String.join(", ", plugins.stream()
                        .map(each -> each.feature() + " " + each.version()).toList()));
        return ExitStatus.MET;
    }
}
