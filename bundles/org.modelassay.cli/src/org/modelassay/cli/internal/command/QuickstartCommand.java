/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.cli.internal.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import org.modelassay.cli.internal.console.Console;
import org.modelassay.cli.internal.console.ProgressLine;
import org.modelassay.cli.internal.quickstart.Quickstart;
import org.modelassay.cli.internal.quickstart.QuickstartIndex;
import org.modelassay.common.InvalidInputException;
import org.modelassay.common.Seed;
import org.modelassay.engine.ExitStatus;
import org.modelassay.engine.RunOptions;
import org.modelassay.engine.RunRequest;
import org.modelassay.engine.StudyReader;
import org.modelassay.engine.StudyValidator;
import org.modelassay.model.Experiment;
import org.modelassay.model.Study;

/** {@code assay quickstart}: the main job on models made for it, with the answer known beforehand. */
@picocli.CommandLine.Command(
        name = "quickstart",
        description = {
                "Shows the main job on synthetic models, in under a minute.",
                "",
                "It makes a small base of random weights and three siblings with a known update planted in each: one "
                        + "that changes 5 %% of the weights, one that changes every weight so little that bf16 hides most "
                        + "of it, and one of rank 1. Then it runs a study that must tell them apart, exactly as 'assay "
                        + "run' does. The folder it leaves is an example to change; called again, it keeps equal models "
                        + "and the study."})
public final class QuickstartCommand implements Command {

    private final Services services;

    @Option(names = "--out", paramLabel = "DIR", defaultValue = "assay-quickstart",
            description = "Where models, study and runs go. Default: assay-quickstart.")
    private Path out = Path.of("assay-quickstart");

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1",
            description = "The origin of all random numbers. Default: 1.")
    private long seed;

    @Mixin
    private RunSettings run = new RunSettings();

    /**
     * Creates the command.
     *
     * @param services what commands use
     */
    public QuickstartCommand(Services services) {
        this.services = services;
    }

    @Override
    public ExitStatus execute() throws InvalidInputException, IOException {
        List<StudyResult> results = new ArrayList<>();
        ExitStatus status = execute(out.toAbsolutePath().normalize(), results);
        if (run.isJson()) {
            services.console().json(new StudyJson(status, results)::write);
        }
        return status;
    }

    private ExitStatus execute(Path directory, List<StudyResult> results) throws InvalidInputException, IOException {
        Console console = services.console();
        Path study;
        try {
            study = generate(directory);
        } catch (CancellationException e) {
            return new Failures(console).handle(e);
        }
        Study content = new StudyReader().read(study);
        RunOptions options =
                new RunOptions(new RunRequest.Store(directory.resolve("runs")), run.threads(), run.reuse(),
                        run.models());
        StudyRunner runner = new StudyRunner(services, study, options, new Outcomes(console, run.isJson()));
        runner.refuse(new StudyValidator(services.registry()).validate(content, study));
        results.addAll(runner.run(content.getExperiments()));
        if (services.cancellation().isRequested()) {
            return ExitStatus.CANCELLED;
        }
        Path index = QuickstartIndex.write(directory, entries(directory, content.getExperiments(), results));
        console.say("");
        console.say("every report: " + index);
        console.say("try it on your own: assay analyse sparsity.update --in base=DIR --in tuned=DIR --out result");
        return ExitStatus.of(results.stream().map(StudyResult::status).toList());
    }

    private Path generate(Path directory) throws IOException {
        Quickstart quickstart = new Quickstart(new Seed(seed));
        services.console().say("making synthetic models in " + directory);
        try (ProgressLine line = new ProgressLine(services.console(), "making models", "bytes", quickstart.bytes())) {
            return quickstart.generate(directory, line, services.cancellation());
        }
    }

    private static List<QuickstartIndex.Entry> entries(Path directory, List<Experiment> experiments,
            List<StudyResult> results) {
        List<QuickstartIndex.Entry> entries = new ArrayList<>();
        for (int i = 0; i < results.size(); i++) {
            entries.add(entry(directory, experiments.get(i), results.get(i)));
        }
        return entries;
    }

    private static QuickstartIndex.Entry entry(Path directory, Experiment experiment, StudyResult result) {
        String question = Objects.requireNonNullElse(experiment.getDescription(), "");
        String planted = planted(experiment);
        String verdict = switch (result.status()) {
        case MET -> experiment.getExpectations().isEmpty() ? "done" : "as planted";
        case NOT_MET -> "not as planted";
        case BAD_INPUT, INTERNAL_ERROR -> "failed";
        case CANCELLED -> "cancelled";
        case INCONCLUSIVE -> "inconclusive";
        };
        return switch (result) {
        case StudyResult.Ran(var outcome) -> new QuickstartIndex.Entry(question, planted,
                OutcomeText.answer(outcome.run()), verdict, report(directory, outcome.directory()));
        case StudyResult.Refused refused ->
                new QuickstartIndex.Entry(question, planted, refused.reason(), verdict, "");
        };
    }

    private static String planted(Experiment experiment) {
        return experiment.getInputs().stream().filter(binding -> "tuned".equals(binding.getRole()))
                .flatMap(binding -> binding.getReferences().stream())
                .map(model -> Objects.requireNonNullElse(model.getDescription(), ""))
                .collect(Collectors.joining(" "));
    }

    private static String report(Path directory, Path run) {
        return directory.relativize(run.resolve("report.html")).toString().replace('\\', '/');
    }
}
