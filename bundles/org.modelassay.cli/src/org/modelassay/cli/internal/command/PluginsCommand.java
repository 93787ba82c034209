/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.cli.internal.command;

import java.io.IOException;
import java.util.List;

import com.fasterxml.jackson.core.JsonGenerator;

import picocli.CommandLine.Option;

import org.modelassay.cli.internal.console.TextTable;
import org.modelassay.engine.ExitStatus;
import org.modelassay.install.Plugin;

/** {@code assay plugins}: what is installed beside the product. */
@picocli.CommandLine.Command(name = "plugins", description = {
        "Lists the plug-ins that were installed beside the product.",
        "",
        "The columns are the feature, its version, what it is called and who says to have made it."})
public final class PluginsCommand implements Command {

    private final Services services;

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
    public ExitStatus execute() throws IOException {
        List<Plugin> plugins = services.installer().plugins();
        if (json) {
            services.console().json(generator -> write(generator, plugins));
        } else if (plugins.isEmpty()) {
            services.console().say("no plug-in is installed beside the product");
        } else {
            TextTable table = new TextTable();
            plugins.forEach(each -> table.row(each.feature(), each.version(), each.name(), each.provider()));
            table.lines(0).forEach(services.console()::print);
        }
        return ExitStatus.MET;
    }

    private static void write(JsonGenerator json, List<Plugin> plugins) throws IOException {
        json.writeStartArray();
        for (Plugin plugin : plugins) {
            json.writeStartObject();
            json.writeStringField("feature", plugin.feature());
            json.writeStringField("version", plugin.version());
            json.writeStringField("name", plugin.name());
            json.writeStringField("provider", plugin.provider());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
