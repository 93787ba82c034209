/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.cli.internal.command;

import java.io.IOException;
import java.net.BindException;
import java.nio.file.Path;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import org.modelassay.common.Diagnostic;
import org.modelassay.common.InvalidInputException;
import org.modelassay.engine.ExitStatus;
import org.modelassay.inference.InferenceException;
import org.modelassay.inference.OpenOptions;
import org.modelassay.inference.completion.EndpointLimits;
import org.modelassay.inference.completion.TextModel;
import org.modelassay.inference.completion.TextModelOptions;
import org.modelassay.inference.completion.TextModelReference;
import org.modelassay.inference.openai.CompletionServer;
import org.modelassay.inference.openai.ServerOptions;

/** {@code assay serve}: lets other programs of this machine ask a model. */
@picocli.CommandLine.Command(name = "serve",
        description = {
                "Lets programs of this machine ask a model by OpenAI's protocol.",
                "",
                "It answers /v1/models, /v1/completions and /v1/chat/completions, with log-probabilities, several "
                        + "samples, seeds and stops, on the loopback address only. Streams begin when the text is "
                        + "complete. It runs until it is interrupted."},
        footerHeading = "%nExample:%n",
        footer = {"  assay serve gpt2 --port 8000",
                "  curl http://127.0.0.1:8000/v1/completions -d '{\"prompt\": \"To be\", \"max_tokens\": 8}'"})
public final class ServeCommand implements Command {

    private static final long LOOK_MILLIS = 100;

    private final Services services;

    @Parameters(index = "0", paramLabel = "MODEL", description = "A model's directory, as Hugging Face lays it out.")
    private Path model = Path.of("");

    @Option(names = "--port", paramLabel = "N", defaultValue = "8000",
            description = "The port; 0 takes any free one (default ${DEFAULT-VALUE}).")
    private int port;

    @Option(names = "--name", paramLabel = "NAME",
            description = "What the model is called (default: the name of the directory).")
    private @Nullable String name;

    @Option(names = "--concurrency", paramLabel = "N", defaultValue = "4",
            description = "Requests that are computed at a time; others wait (default ${DEFAULT-VALUE}).")
    private int concurrency;

    @Option(names = "--queue", paramLabel = "N", defaultValue = "256",
            description = "Requests that may wait; others are sent away with status 503 (default ${DEFAULT-VALUE}).")
    private int queue;

    @Option(names = "--max-tokens", paramLabel = "N", defaultValue = "4096",
            description = "The most new tokens of one completion (default ${DEFAULT-VALUE}).")
    private int tokens;

    @Mixin
    private ModelOptions models = new ModelOptions();

    /**
     * Creates the command.
     *
     * @param services what commands use
     */
    public ServeCommand(Services services) {
        this.services = services;
    }

    @Override
    public ExitStatus execute()
            throws InvalidInputException, InferenceException, IOException, InterruptedException {
        OpenOptions options = models.open(services, "serve", OpenOptions.Urgency.INTERACTIVE);
        try (TextModel opened = services.requiredTexts().open(new TextModelReference.Local(model),
                new TextModelOptions(options, EndpointLimits.DEFAULT, Optional.empty()), services.cancellation());
                CompletionServer server = start(opened)) {
            services.console().print(server.address().toString());
            services.console().say("serves " + opened.description().name() + "; interrupt it to end");
            while (!services.cancellation().isRequested()) {
                Thread.sleep(LOOK_MILLIS);
            }
        }
        return ExitStatus.MET;
    }

    private CompletionServer start(TextModel opened) throws InvalidInputException, IOException {
        String given = name;
        try {
            return CompletionServer.start(opened, new ServerOptions(port,
                    given == null ? opened.description().name() : given, concurrency, queue, tokens));
        } catch (IllegalArgumentException e) {
            throw new InvalidInputException(Diagnostic.error("assay serve", String.valueOf(e.getMessage()),
                    "give another number"), e);
        } catch (BindException e) {
            throw new InvalidInputException(Diagnostic.error("--port " + port, "cannot be used: " + e.getMessage(),
                    "give another port, or 0 for any free one"), e);
        }
    }
}
