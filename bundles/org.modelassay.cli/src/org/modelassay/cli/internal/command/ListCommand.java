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
import org.modelassay.common.Diagnostic;
import org.modelassay.engine.AnalyserDescriptor;
import org.modelassay.engine.ExitStatus;

/** {@code assay list}: the analysers of this installation. No code of an analyser is loaded for it. */
@picocli.CommandLine.Command(name = "list", description = {
        "Lists the analysers.",
        "",
        "The columns are the name to use in other commands, the category, and what the analyser is called. No "
                + "code of an analyser is loaded; one whose declaration is broken is shown as such."},
        footerHeading = "%n", footer = "'assay describe ANALYSER' says more about one of them.")
public final class ListCommand implements Command {

    private final Services services;

    @Option(names = "--json", description = "Prints a JSON array on standard output.")
    private boolean json;

    /**
     * Creates the command.
     *
     * @param services what commands use
     */
    public ListCommand(Services services) {
        this.services = services;
    }

    @Override
    public ExitStatus execute() throws IOException {
        List<AnalyserDescriptor> analysers = services.registry().analysers();
        for (AnalyserDescriptor analyser : analysers) {
            analyser.problems().forEach(services.console()::say);
        }
        if (json) {
            services.console().json(generator -> write(generator, analysers));
        } else {
            TextTable table = new TextTable();
            analysers.forEach(a -> table.row(Names.shortId(a), a.category(), a.name() + broken(a)));
            table.lines(0).forEach(services.console()::print);
        }
        return ExitStatus.MET;
    }

    private static String broken(AnalyserDescriptor analyser) {
        return analyser.problems().isEmpty() ? "" : "  (broken)";
    }

    private static void write(JsonGenerator json, List<AnalyserDescriptor> analysers) throws IOException {
        json.writeStartArray();
        for (AnalyserDescriptor analyser : analysers) {
            json.writeStartObject();
            json.writeStringField("id", analyser.id());
            json.writeStringField("name", analyser.name());
            json.writeStringField("category", analyser.category());
            json.writeStringField("version", analyser.version());
            json.writeStringField("description", analyser.description());
            json.writeStringField("contributor", analyser.contributor());
            json.writeArrayFieldStart("problems");
            for (Diagnostic problem : analyser.problems()) {
                json.writeString(problem.text());
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
