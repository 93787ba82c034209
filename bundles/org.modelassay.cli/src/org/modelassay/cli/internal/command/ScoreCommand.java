/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.cli.internal.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import org.modelassay.common.InvalidInputException;
import org.modelassay.common.Progress;
import org.modelassay.engine.ExitStatus;
import org.modelassay.inference.InferenceException;
import org.modelassay.inference.OpenOptions;
import org.modelassay.inference.completion.EndpointLimits;
import org.modelassay.inference.completion.TextModel;
import org.modelassay.inference.completion.TextModelOptions;
import org.modelassay.inference.completion.TextModelReference;
import org.modelassay.inference.openai.SampleScoring;

/** {@code assay score}: how probable given continuations are. */
@picocli.CommandLine.Command(name = "score",
        description = {
                "Scores continuations: their log-probability, token by token, and whether greedy decoding writes them.",
                "",
                "FILE is JSONL. Each line has context and continuation, or arguments: a list of [context, continuation], "
                        + "as the lm-evaluation-harness logs its samples. The output has the same lines with resps, "
                        + "filtered_resps and tokens. Contexts and continuations are tokenised together, and blanks "
                        + "between them belong to the continuation."},
        footerHeading = "%nExample:%n",
        footer = "  assay score gpt2 samples.jsonl --out scored.jsonl")
public final class ScoreCommand implements Command {

    private final Services services;

    @Parameters(index = "0", paramLabel = "MODEL",
            description = "A model's directory, or an address such as http://127.0.0.1:8000/v1#name.")
    private String model = "";

    @Parameters(index = "1", paramLabel = "FILE", description = "The lines to score.")
    private Path file = Path.of("");

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "The file to write.")
    private Path out = Path.of("");

    @Option(names = "--key", paramLabel = "NAME",
            description = "The environment variable that holds the key of an endpoint.")
    private @Nullable String key;

    @Option(names = "--concurrency", paramLabel = "N", defaultValue = "4",
            description = "Lines at a time (default ${DEFAULT-VALUE}).")
    private int concurrency;

    @Mixin
    private ModelOptions models = new ModelOptions();

    @Mixin
    private CacheOption cache = new CacheOption();

    /**
     * Creates the command.
     *
     * @param services what commands use
     */
    public ScoreCommand(Services services) {
        this.services = services;
    }

    @Override
    public ExitStatus execute() throws InvalidInputException, InferenceException, IOException {
        TextModelReference reference = TextModelReference.of(model);
        cache.apply(services);
        OpenOptions local = models.open(services, "score", OpenOptions.Urgency.BATCH);
        int lines = Math.max(1, concurrency);
        TextModelOptions options = new TextModelOptions(local, EndpointLimits.DEFAULT.with(lines, 0),
                Optional.ofNullable(key));
        try (TextModel opened = services.requiredTexts().open(reference, options, services.cancellation())) {
            int count = new SampleScoring(opened, lines).score(file, out, Progress.none(), services.cancellation());
            services.console().say(count + " lines scored by " + opened.description().name() + ", written to " + out);
        }
        return ExitStatus.MET;
    }
}
