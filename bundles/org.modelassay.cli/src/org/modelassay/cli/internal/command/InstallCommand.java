/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.cli.internal.command;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

import org.modelassay.common.Diagnostic;
import org.modelassay.common.InvalidInputException;
import org.modelassay.engine.ExitStatus;
import org.modelassay.install.Plugin;

/** {@code assay install}: adds a plug-in of others. */
@picocli.CommandLine.Command(name = "install",
        description = {
                "Installs a plug-in, or a newer version of it.",
                "",
                "A plug-in can do whatever you can, so its origin is checked: what nobody has signed, or whose signer "
                        + "is not known, is refused unless --trust names it. The next command finds its analysers; "
                        + "an installation that fails leaves everything as it was. Commands that are running are "
                        + "waited for."})
public final class InstallCommand implements Command {

    private final Services services;

    @Parameters(index = "0", paramLabel = "LOCATION",
            description = "A p2 repository: a folder, or an address that begins with https.")
    private String location = "";

    @Parameters(index = "1", paramLabel = "FEATURE", description = "The id of a feature in it.")
    private String feature = "";

    @Mixin
    private TrustOption trust = new TrustOption();

    /**
     * Creates the command.
     *
     * @param services what commands use
     */
    public InstallCommand(Services services) {
        this.services = services;
    }

    @Override
    public ExitStatus execute() throws InvalidInputException, IOException {
        Plugin plugin = services.installer().install(repository(), feature, trust.trust(), services.waiting(),
                services.cancellation());
        services.console().print("installed " + plugin.feature() + " " + plugin.version());
        return ExitStatus.MET;
    }

    /** An address as it is; anything else is a path. A drive letter is no scheme. */
    private URI repository() throws InvalidInputException {
        if (!location.matches("[A-Za-z][A-Za-z0-9+.-]+:.*")) {
            return Path.of(location).toAbsolutePath().normalize().toUri();
        }
        try {
            return URI.create(location);
        } catch (IllegalArgumentException e) {
            throw new InvalidInputException(Diagnostic.error(location, "is not an address", "write blanks as %20"), e);
        }
    }
}
