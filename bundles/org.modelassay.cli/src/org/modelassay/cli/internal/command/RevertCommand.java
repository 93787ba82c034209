/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.cli.internal.command;

import java.io.IOException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import org.modelassay.common.Diagnostic;
import org.modelassay.common.InvalidInputException;
import org.modelassay.engine.ExitStatus;
import org.modelassay.install.Change;
import org.modelassay.install.Plugin;

/** {@code assay revert}: brings the plug-ins of a former time back. */
@picocli.CommandLine.Command(name = "revert",
        description = {
                "Brings the plug-ins back that were installed at a time.",
                "",
                "What was installed later is removed, what was removed or updated comes back; the product stays as it "
                        + "is. Files come from the installation or, if they were collected as garbage, from where "
                        + "they were installed from. A revert is a change like any other and can be taken back. "
                        + "Commands that are running are waited for."})
public final class RevertCommand implements Command {

    private final Services services;

    @ArgGroup(multiplicity = "1")
    private Target target = new Target();

    @Mixin
    private TrustOption trust = new TrustOption();

    /** A time, in one of two ways. */
    static final class Target {

        @Parameters(index = "0", paramLabel = "TIME",
                description = "A time such as those that 'assay plugins --history' tells.")
        private @Nullable String time;

        @Option(names = "--last", description = "The time before the last change.")
        private boolean last;
    }

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
        List<Plugin> plugins = services.installer().revert(time(), trust.trust(), services.waiting(),
                services.cancellation());
        services.console().print(plugins.isEmpty() ? "no plug-in is installed now" : "installed now: "
                + plugins.stream().map(each -> each.feature() + " " + each.version())
                        .collect(Collectors.joining(", ")));
        return ExitStatus.MET;
    }

    private Instant time() throws InvalidInputException, IOException {
        String time = target.time;
        if (time == null) {
            List<Change> changes = services.installer().history();
            if (changes.isEmpty()) {
                throw new InvalidInputException(Diagnostic.error("--last", "no plug-in came or went yet",
                        "there is nothing to take back"));
            }
            return changes.getLast().time().minusMillis(1);
        }
        try {
            return Instant.parse(time);
        } catch (DateTimeParseException e) {
            throw new InvalidInputException(Diagnostic.error("TIME", "'" + time + "' is not a time such as "
                    + "2026-11-22T10:15:30Z", "assay plugins --history tells times"), e);
        }
    }
}
