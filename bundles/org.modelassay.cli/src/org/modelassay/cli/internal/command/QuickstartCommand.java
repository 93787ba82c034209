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
import org.modelassay.cli.internal.quickstart.SyntheticQuickstart;
import org.modelassay.cli.internal.quickstart.TrainedQuickstart;
import org.modelassay.common.InvalidInputException;
import org.modelassay.common.Seed;
import org.modelassay.engine.ExitStatus;
import org.modelassay.engine.RunOptions;
import org.modelassay.engine.RunRequest;
import org.modelassay.engine.StudyReader;
import org.modelassay.engine.StudyValidator;
import org.modelassay.model.Experiment;
import org.modelassay.model.Study;

/** {@code assay quickstart}: the main job on models of which the answer is known beforehand. */
@picocli.CommandLine.Command(
        name = "quickstart",
        description = {
                "Shows the main job on models that come with the product, in under a minute.",
                "",
                "It writes a small trained model and three siblings tuned in known ways: one so gently that bf16 hides "
                        + "one change in nine, one firmly, and one of which only a random 5 %% of the weights could move. "
                        + "Then it runs a study that must tell them apart, exactly as 'assay run' does. The folder it leaves is "
                        + "an example to change; called again, it keeps equal models and the study.",
                "",
                "With --synthetic the models are larger and of random weights, with updates planted in them."})
public final class QuickstartCommand implements Command {

    private final Services services;

    @Option(names = "--out", paramLabel = "DIR", defaultValue = "assay-quickstart",
            description = "Where models, study and runs go. Default: assay-quickstart.")
    private Path out = Path.of("assay-quickstart");

    @Option(names = "--synthetic", description = "Random weights with planted updates instead of trained models.")
    private boolean synthetic;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1",
            description = "The origin of all random numbers of --synthetic. Default: 1.")
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
        Quickstart quickstart = synthetic ? new SyntheticQuickstart(new Seed(seed)) : new TrainedQuickstart();
        Path study;
        try {
            study = generate(quickstart, directory);
        } catch (CancellationException e) {
            return new Failures(console).handle(e);
        }
        Study content = new StudyReader().read(study);
        RunOptions options =
                new RunOptions(new RunRequest.Store(directory.resolve("runs")), run.threads(), run.reuse(),
                        run.models(services));
        StudyRunner runner = new StudyRunner(services, study, options, new Outcomes(console, run.isJson()));
        runner.refuse(new StudyValidator(services.registry()).validate(content, study));
        results.addAll(runner.run(content.getExperiments()));
        if (services.cancellation().isRequested()) {
            return ExitStatus.CANCELLED;
        }
        Path index = QuickstartIndex.write(directory, quickstart.introduction(),
                entries(directory, content.getExperiments(), results));
        console.say("");
        console.say("every report: " + index);
        console.say("try it on your own: assay analyse sparsity.update --in base=DIR --in tuned=DIR --out result");
        return ExitStatus.of(results.stream().map(StudyResult::status).toList());
    }

    private Path generate(Quickstart quickstart, Path directory) throws InvalidInputException, IOException {
        services.console().say("making models in " + directory);
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
        String known = known(experiment);
        String verdict = switch (result.status()) {
        case MET -> experiment.getExpectations().isEmpty() ? "done" : "as expected";
        case NOT_MET -> "not as expected";
        case BAD_INPUT, INTERNAL_ERROR -> "failed";
        case CANCELLED -> "cancelled";
        case INCONCLUSIVE -> "inconclusive";
        };
        return switch (result) {
        case StudyResult.Ran(var outcome) -> new QuickstartIndex.Entry(question, known,
                OutcomeText.answer(outcome.run()), verdict, report(directory, outcome.directory()));
        case StudyResult.Refused refused ->
                new QuickstartIndex.Entry(question, known, refused.reason(), verdict, "");
        };
    }

    private static String known(Experiment experiment) {
        return experiment.getInputs().stream().filter(binding -> "tuned".equals(binding.getRole()))
                .flatMap(binding -> binding.getReferences().stream())
                .map(model -> Objects.requireNonNullElse(model.getDescription(), ""))
                .collect(Collectors.joining(" "));
    }

    private static String report(Path directory, Path run) {
        return directory.relativize(run.resolve("report.html")).toString().replace('\\', '/');
    }
}
