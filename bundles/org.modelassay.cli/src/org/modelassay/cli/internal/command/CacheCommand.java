/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.cli.internal.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import org.modelassay.cli.internal.console.Quantities;
import org.modelassay.cli.internal.console.TextTable;
import org.modelassay.engine.ExitStatus;
import org.modelassay.inference.openai.CachedResponses;
import org.modelassay.inference.openai.CachedResponses.Kept;

/** {@code assay cache}: which answers of models are kept in a folder. */
@picocli.CommandLine.Command(name = "cache",
        description = {
                "Shows the answers of models that --cache has kept in a folder, or removes them.",
                "",
                "An answer is given again to the same request only: the same files of the model (or the same address), "
                        + "number format and device, chat template, prompt, sampling, seed and limits. Beside each "
                        + "answer a text file says what it answers. What was sampled without a seed is never kept."},
        footerHeading = "%nExamples:%n",
        footer = {"  assay cache answers", "  assay cache answers --clear"})
public final class CacheCommand implements Command {

    private static final int SHOWN = 19;

    private final Services services;

    @Parameters(index = "0", paramLabel = "DIR", description = "The folder that was given to --cache.")
    private Path folder = Path.of("");

    @Option(names = "--clear", description = "Removes all answers, and nothing else that is there.")
    private boolean clear;

    @Option(names = "--json", description = "Prints a JSON array on standard output.")
    private boolean json;

    /**
     * Creates the command.
     *
     * @param services what commands use
     */
    public CacheCommand(Services services) {
        this.services = services;
    }

    @Override
    public ExitStatus execute() throws IOException {
        CachedResponses responses = new CachedResponses(folder);
        if (clear) {
            services.console().say(Quantities.count(responses.clear()) + " answers removed from " + folder);
            return ExitStatus.MET;
        }
        List<Kept> models = responses.models();
        if (json) {
            services.console().json(out -> {
                out.writeStartArray();
                for (Kept kept : models) {
                    out.writeStartObject();
                    out.writeStringField("model", kept.model());
                    out.writeStringField("identity", kept.identity());
                    out.writeNumberField("answers", kept.answers());
                    out.writeNumberField("bytes", kept.bytes());
                    out.writeStringField("newest", kept.newest().toString());
                    out.writeEndObject();
                }
                out.writeEndArray();
            });
            return ExitStatus.MET;
        }
        TextTable table = new TextTable();
        models.forEach(kept -> table.row(kept.model(), Quantities.count(kept.answers()) + " answers",
                Quantities.bytes(kept.bytes()), kept.newest().toString(),
                kept.identity().substring(0, Math.min(SHOWN, kept.identity().length()))));
        table.lines(0).forEach(services.console()::print);
        services.console().say(models.isEmpty() ? "no answers are kept in " + folder
                : Quantities.count(models.stream().mapToLong(Kept::answers).sum()) + " answers of " + models.size()
                        + " models");
        return ExitStatus.MET;
    }
}
