/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.cli.internal.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.UnaryOperator;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import org.jspecify.annotations.Nullable;

import org.modelassay.analysis.Input;
import org.modelassay.common.Diagnostic;
import org.modelassay.common.InvalidInputException;
import org.modelassay.engine.AnalyserDescriptor;
import org.modelassay.engine.BrokenAnalyserException;
import org.modelassay.engine.Bound;
import org.modelassay.engine.ExitStatus;
import org.modelassay.engine.RunOutcome;
import org.modelassay.engine.RunRequest;
import org.modelassay.inference.completion.TextModelReference;

/** {@code assay analyse}: one question, put on the command line. */
@picocli.CommandLine.Command(
        name = "analyse",
        description = {
                "Puts one question: runs an analyser on the given inputs.",
                "",
                "It prints the answer with its controls and the verdicts on what was expected."},
        footerHeading = "%nExamples:%n",
        footer = {
                "  assay analyse sparsity.update --in base=A --in tuned=B --out result",
                "  assay analyse sparsity.overlap --in base=A --in tuned=B --in tuned=C",
                "  assay analyse sparsity.update --in base=A --in tuned=B \\",
                "      --expect \"sparsity.bit_exact >= 0.9\"",
                "",
                "",
                "'assay describe ANALYSER' lists its inputs and parameters.",
                "The run directory holds report.html for people and result.json for programs."})
public final class AnalyseCommand implements Command {

    private final Services services;

    @Parameters(index = "0", paramLabel = "ANALYSER",
            description = "The id of an analyser, or its last segments, such as sparsity.update.")
    private String analyser = "";

    @Option(names = "--in", paramLabel = "ROLE=PATH",
            description = "Binds an input: a Hugging Face directory, a .safetensors file, a data set, or for models asked "
                    + "in text an address such as http://127.0.0.1:8000/v1#name. Repeat it for further "
                    + "roles, and for roles that take several inputs; their order matters.")
    private List<String> inputs = new ArrayList<>();

    @Option(names = "--set", paramLabel = "NAME=VALUE",
            description = "Sets a parameter; the others keep their defaults.")
    private List<String> settings = new ArrayList<>();

    @Option(names = "--out", paramLabel = "DIR",
            description = "The run directory: absent, empty, or with an earlier run. "
                    + "Default: a new one under ./runs.")
    private @Nullable Path out;

    @Option(names = "--expect", paramLabel = "BOUND",
            description = "What a metric must keep: METRIC COMPARATOR NUMBER [± TOLERANCE], for example "
                    + "\"sparsity.bit_exact >= 0.9\". Comparators: < <= == != >= >. Missing one ends with status 1.")
    private List<String> expectations = new ArrayList<>();

    @Option(names = "--seed", paramLabel = "N", description = "The origin of all random numbers. Default: 0.")
    private long seed;

    @Mixin
    private RunSettings run = new RunSettings();

    /**
     * Creates the command.
     *
     * @param services what commands use
     */
    public AnalyseCommand(Services services) {
        this.services = services;
    }

    @Override
    public ExitStatus execute() throws InvalidInputException, BrokenAnalyserException, IOException {
        RunRequest request = request();
        RunOutcome outcome;
        try (ConsoleMonitor monitor = new ConsoleMonitor(services.console())) {
            outcome = run.engine(services).run(request, monitor, services.cancellation());
        }
        new Outcomes(services.console(), run.isJson()).tell(outcome);
        if (run.isJson()) {
            services.console().raw(Files.readAllBytes(outcome.directory().resolve("result.json")));
        }
        return outcome.exitStatus();
    }

    private RunRequest request() throws InvalidInputException {
        AnalyserDescriptor descriptor = services.registry().find(analyser);
        Path directory = out;
        RunRequest.Output output = directory == null
                ? new RunRequest.Store(Path.of("runs").toAbsolutePath())
                : new RunRequest.Directory(directory.toAbsolutePath().normalize());
        return new RunRequest(descriptor, inputs(), parameters(), seed, bounds(), Names.shortId(descriptor), output,
                run.threads(), run.reuse(), run.models(services));
    }

    private List<Bound> bounds() throws InvalidInputException {
        List<Bound> bounds = new ArrayList<>();
        for (String expectation : expectations) {
            bounds.add(Bound.parse(expectation));
        }
        return bounds;
    }

    private SequencedMap<String, String> parameters() throws InvalidInputException {
        SequencedMap<String, String> parameters = new LinkedHashMap<>();
        for (String setting : settings) {
            Assignment assignment = Assignment.parse("--set", setting);
            if (parameters.putIfAbsent(assignment.name(), assignment.value()) != null) {
                throw new InvalidInputException(Diagnostic.error("--set " + assignment.name(),
                        "the parameter is set twice", "set it once; lists are separated by commas"));
            }
        }
        return parameters;
    }

    private List<Input> inputs() throws InvalidInputException {
        List<Input> bound = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (String input : inputs) {
            Assignment assignment = Assignment.parse("--in", input);
            bound.add(input(assignment, wish -> Names.unique(wish, n -> taken.add(assignment.name() + '=' + n))));
        }
        return bound;
    }

    private static Input input(Assignment assignment, UnaryOperator<String> name) throws InvalidInputException {
        return switch (TextModelReference.of(assignment.value())) {
        case TextModelReference.Endpoint endpoint ->
                new Input(assignment.name(), name.apply(endpoint.model()), endpoint);
        case TextModelReference.Local(Path given) -> {
            Path path = given.toAbsolutePath().normalize();
            yield new Input(assignment.name(), name.apply(Names.last(path)), path);
        }
        };
    }
}
