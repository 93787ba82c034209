/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.cli.internal.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import org.modelassay.cli.internal.console.TextTable;
import org.modelassay.cli.internal.dataset.DatasetEntry;
import org.modelassay.cli.internal.dataset.DatasetRegistry;
import org.modelassay.cli.internal.dataset.DatasetSource;
import org.modelassay.common.InvalidInputException;
import org.modelassay.engine.ExitStatus;

/** {@code assay datasets}: data sets that others publish. */
@picocli.CommandLine.Command(name = "datasets",
        description = {
                "Lists known data sets with their licences, or gets one.",
                "",
                "A data set comes from a folder that mirrors it (--mirror), or from where it is published. Its SHA-256 has "
                        + "to be the one that is known."},
        footerHeading = "%nExamples:%n",
        footer = {"  assay datasets", "  assay datasets cruxeval --out cruxeval.jsonl --mirror /data"})
public final class DatasetsCommand implements Command {

    private final Services services;

    @Parameters(index = "0", arity = "0..1", paramLabel = "NAME", description = "The data set to get.")
    private @Nullable String name;

    @Option(names = "--out", paramLabel = "FILE", description = "Where to write it (default: its own name).")
    private @Nullable Path out;

    @Option(names = "--mirror", paramLabel = "DIR", description = "A folder that holds data sets.")
    private @Nullable Path mirror;

    @Option(names = "--registry", paramLabel = "FILE",
            description = "Other data sets than those of the product: name, file, address, licence, SHA-256 and "
                    + "description, with tabs between.")
    private @Nullable Path registry;

    /**
     * Creates the command.
     *
     * @param services what commands use
     */
    public DatasetsCommand(Services services) {
        this.services = services;
    }

    @Override
    public ExitStatus execute() throws InvalidInputException, IOException {
        Path given = registry;
        DatasetRegistry known = given == null ? DatasetRegistry.own() : DatasetRegistry.read(given);
        String wanted = name;
        if (wanted == null) {
            TextTable table = new TextTable();
            known.entries().forEach(each -> table.row(each.name(), each.licence(), each.description()));
            table.lines(0).forEach(services.console()::print);
            return ExitStatus.MET;
        }
        DatasetEntry entry = known.find(wanted);
        Path target = out;
        Path file = target == null ? Path.of(entry.file()) : target;
        String source = new DatasetSource(Optional.ofNullable(mirror)).get(entry, file);
        services.console().say(entry.name() + " (" + entry.licence() + ") from " + source);
        services.console().print(file.toString());
        return ExitStatus.MET;
    }
}
