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

import org.modelassay.checkpoint.edit.EditSummary;
import org.modelassay.checkpoint.edit.Masking;
import org.modelassay.cli.internal.console.ProgressLine;
import org.modelassay.common.InvalidInputException;
import org.modelassay.engine.ExitStatus;

/** {@code assay apply-mask}: a model reduced to a subnetwork. */
@picocli.CommandLine.Command(name = "apply-mask",
        description = {
                "Writes a model in which only the weights of a mask are left.",
                "",
                "Masks are what sparsity.update and bigram.subnetwork write into the folder arrays of a run. Weights "
                        + "outside the mask become 0, or with --base what they are there. Tensors that the mask does not "
                        + "name stay as they are, and so do element types, configuration and tokenizer."},
        footerHeading = "%nExamples:%n",
        footer = {
                "  assay apply-mask model run/arrays/bigram-mask.safetensors --out subnetwork",
                "  assay apply-mask tuned run/arrays/change_mask.safetensors --base base --out part"})
public final class ApplyMaskCommand implements Command {

    private final Services services;

    @Parameters(index = "0", paramLabel = "MODEL",
            description = "A Hugging Face directory or a .safetensors file.")
    private Path model = Path.of("");

    @Parameters(index = "1", paramLabel = "MASK", description = "A .safetensors file of packed bits.")
    private Path mask = Path.of("");

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "Where the new model goes.")
    private Path out = Path.of("");

    @Option(names = "--base", paramLabel = "MODEL", description = "Gives the weights outside the mask.")
    private @Nullable Path base;

    @Option(names = "--json", description = "Prints a JSON object on standard output.")
    private boolean json;

    /**
     * Creates the command.
     *
     * @param services what commands use
     */
    public ApplyMaskCommand(Services services) {
        this.services = services;
    }

    @Override
    public ExitStatus execute() throws InvalidInputException, IOException {
        try (Masking masking = Masking.open(model, mask, Optional.ofNullable(base));
                ProgressLine line = new ProgressLine(services.console(), "masking", "bytes", masking.bytes())) {
            EditSummary summary = masking.write(out, line, services.cancellation());
            line.close();
            new EditReport(services.console(), json).tell(out, summary);
        }
        return ExitStatus.MET;
    }
}
