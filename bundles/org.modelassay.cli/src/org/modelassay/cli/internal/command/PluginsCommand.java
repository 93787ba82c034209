/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.cli.internal.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import picocli.CommandLine.Option;

import org.modelassay.cli.internal.console.TextTable;
import org.modelassay.common.Diagnostic;
import org.modelassay.common.InvalidInputException;
import org.modelassay.engine.ExitStatus;
import org.modelassay.install.Change;
import org.modelassay.install.Plugin;

/** {@code assay plugins}: what is installed beside the product. */
@picocli.CommandLine.Command(name = "plugins", description = {
        "Lists the plug-ins that were installed beside the product.",
        "",
        "The columns are the feature, its version, what it is called and who says to have made it."})
public final class PluginsCommand implements Command {

    private final Services services;

    @Option(names = "--isolation", paramLabel = "PLUGIN=on|off",
            description = "Decides whether the analysers of a plug-in run in a process of their own, for every "
                    + "installation of this user. Without a decision, those of others do and those of the product "
                    + "do not. PLUGIN is the name that error messages and 'describe' tell. May be repeated.")
    private List<String> decisions = new ArrayList<>();

    @Option(names = "--history", description = "Tells instead when plug-ins came or went; 'assay revert' goes back to "
            + "one of these times.")
    private boolean history;

    @Option(names = "--json", description = "Prints a JSON array on standard output.")
    private boolean json;

    /**
     * Creates the command.
     *
     * @param services what commands use
     */
    public PluginsCommand(Services services) {
        this.services = services;
    }

    @Override
    public ExitStatus execute() throws InvalidInputException, IOException {
        decide();
        return history ? tellChanges() : tellPlugins();
    }

    private ExitStatus tellChanges() throws IOException {
        List<Change> changes = services.installer().history();
        if (json) {
            services.console().json(generator -> PluginsJson.changes(generator, changes));
        } else if (changes.isEmpty()) {
            services.console().say("no plug-in came or went yet");
        } else {
            TextTable table = new TextTable();
            for (Change change : changes) {
                change.removed().forEach(each -> row(table, change, "-", each));
                change.added().forEach(each -> row(table, change, "+", each));
            }
            table.lines(0).forEach(services.console()::print);
        }
        return ExitStatus.MET;
    }

    private static void row(TextTable table, Change change, String sign, Plugin plugin) {
        table.row(change.time().toString(), sign, plugin.feature(), plugin.version());
    }

    private ExitStatus tellPlugins() throws IOException {
        List<Plugin> plugins = services.installer().plugins();
        if (json) {
            services.console().json(generator -> PluginsJson.plugins(generator, plugins));
        } else if (plugins.isEmpty()) {
            services.console().say("no plug-in is installed beside the product");
        } else {
            TextTable table = new TextTable();
            plugins.forEach(each -> table.row(each.feature(), each.version(), each.name(), each.provider()));
            table.lines(0).forEach(services.console()::print);
        }
        return ExitStatus.MET;
    }

    private void decide() throws InvalidInputException, IOException {
        List<Assignment> all = new ArrayList<>();
        for (String decision : decisions) {
            Assignment assignment = Assignment.parse("--isolation", decision);
            if (!assignment.value().matches("on|off")) {
                throw new InvalidInputException(Diagnostic.error("--isolation " + assignment.name(),
                        "is neither on nor off", "write " + assignment.name() + "=off to run it in this process"));
            }
            all.add(assignment);
        }
        for (Assignment each : all) {
            services.isolation().isolate(each.name(), each.value().equals("on"));
            services.console().say(each.name() + (each.value().equals("on") ? " runs in a process of its own"
                    : " runs in the process of the product"));
        }
    }
}
