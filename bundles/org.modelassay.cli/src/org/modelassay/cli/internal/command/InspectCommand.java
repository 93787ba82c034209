/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.cli.internal.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import org.modelassay.checkpoint.Checkpoint;
import org.modelassay.checkpoint.Inspection;
import org.modelassay.checkpoint.TensorInfo;
import org.modelassay.cli.internal.console.Console;
import org.modelassay.common.InvalidInputException;
import org.modelassay.engine.ExitStatus;

/** {@code assay inspect}: what a checkpoint holds, and what is odd about it. */
@picocli.CommandLine.Command(name = "inspect",
        description = {
                "Shows what a checkpoint holds.",
                "",
                "Every header is checked first. What is odd but usable is a warning on standard error; what cannot be "
                        + "used ends with one message and status 2. No tensor is read and no code is run."})
public final class InspectCommand implements Command {

    private final Services services;

    @Parameters(index = "0", paramLabel = "CHECKPOINT",
            description = "A Hugging Face directory or a .safetensors file.")
    private Path location = Path.of("");

    @Option(names = "--tensors", description = "Lists every tensor, in the order in which they lie on disk.")
    private boolean tensors;

    @Option(names = "--json", description = "Prints a JSON object on standard output.")
    private boolean json;

    /**
     * Creates the command.
     *
     * @param services what commands use
     */
    public InspectCommand(Services services) {
        this.services = services;
    }

    @Override
    public ExitStatus execute() throws InvalidInputException, IOException {
        Console console = services.console();
        try (Checkpoint checkpoint = Checkpoint.open(location)) {
            Inspection inspection = Inspection.of(checkpoint);
            inspection.warnings().forEach(console::say);
            List<TensorInfo> listed = tensors ? List.copyOf(checkpoint.tensors().values()) : List.of();
            Optional<Runnability> runs = checkpoint.config().isEmpty() ? Optional.empty()
                    : services.inference().map(service -> Runnability.of(service, location));
            if (json) {
                console.json(new InspectionJson(inspection, listed, runs)::write);
            } else {
                new InspectionText(inspection, listed, runs).lines().forEach(console::print);
            }
            return ExitStatus.MET;
        }
    }
}
