/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.cli.internal.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import org.jspecify.annotations.Nullable;

import org.modelassay.common.AtomicFiles;
import org.modelassay.common.Diagnostic;
import org.modelassay.common.InvalidInputException;
import org.modelassay.engine.ExitStatus;
import org.modelassay.engine.RemoteInputs;
import org.modelassay.engine.RunOptions;
import org.modelassay.engine.RunRequest;
import org.modelassay.engine.StudyReader;
import org.modelassay.engine.StudyValidator;
import org.modelassay.model.Experiment;
import org.modelassay.model.Study;
import org.modelassay.report.JUnitXml;

/** {@code assay run}: the experiments of a study, judged by its expectations. */
@picocli.CommandLine.Command(
        name = "run",
        description = {
                "Runs the experiments of a study.",
                "",
                "The whole study is checked first; nothing runs when it has an error. Then its experiments run one after "
                        + "the other, and their expectations are judged."},
        footerHeading = "%n",
        footer = {
                "Runs are kept beside the study: runs/EXPERIMENT/TIME-KEY/report.html.",
                "With several experiments, the gravest status counts: cancelled, internal",
                "error, bad input, failed expectation, inconclusive, done."})
public final class RunCommand implements Command {

    private final Services services;

    @Parameters(index = "0", paramLabel = "STUDY", description = "A file named *.assay.")
    private Path file = Path.of("");

    @Option(names = "--experiment", paramLabel = "NAME",
            description = "Runs this experiment only; repeat it for several.")
    private List<String> wanted = new ArrayList<>();

    @Option(names = "--junit", paramLabel = "FILE",
            description = "Writes the verdicts as JUnit XML: a test suite for each experiment, a test case for each "
                    + "expectation.")
    private @Nullable Path junit;

    @Option(names = "--summary", paramLabel = "FILE",
            description = "Writes the answers with their caveats and verdicts as Markdown, for a pull request.")
    private @Nullable Path summary;

    @Option(names = "--report", paramLabel = "FILE",
            description = "Writes a ZIP file with the summary and the report and results of every experiment.")
    private @Nullable Path report;

    @Option(names = "--require-verdicts",
            description = "Ends with status 5 when an experiment expects nothing, since nothing was judged then.")
    private boolean requireVerdicts;

    @Option(names = "--runs", paramLabel = "DIR",
            description = "Where runs are kept. Default: the folder 'runs' beside the study.")
    private @Nullable Path runs;

    @Mixin
    private RunSettings run = new RunSettings();

    /**
     * Creates the command.
     *
     * @param services what commands use
     */
    public RunCommand(Services services) {
        this.services = services;
    }

    @Override
    public ExitStatus execute() throws InvalidInputException, IOException {
        Path study = file.toAbsolutePath().normalize();
        Study content = new StudyReader().read(study);
        List<Experiment> experiments = chosen(content);
        RunOptions options = new RunOptions(new RunRequest.Store(store(study)), run.threads(), run.reuse(),
                run.models(services));
        StudyRunner runner =
                new StudyRunner(services.with(run.engine(services)), study, options,
                        new Outcomes(services.console(), run.isJson()));
        fetch(experiments);
        runner.refuse(new StudyValidator(services.registry()).validate(content, study));
        List<StudyResult> results = runner.run(experiments);
        Path target = junit;
        if (target != null) {
            Files.createDirectories(target.toAbsolutePath().resolveSibling("."));
            AtomicFiles.writeString(target.toAbsolutePath(),
                    JUnitXml.of(results.stream().map(StudyResult::run).toList()));
        }
        StudyReport published = new StudyReport(content.getName(), results);
        published.writeIf(summary, report);
        ExitStatus status = status(results);
        if (run.isJson()) {
            services.console().json(new StudyJson(status, results)::write);
        }
        return status;
    }

    private void fetch(List<Experiment> experiments) throws InvalidInputException, IOException {
        try (ConsoleMonitor monitor = new ConsoleMonitor(services.console())) {
            new RemoteInputs().fetch(experiments, monitor, services.cancellation());
        }
    }

    private ExitStatus status(List<StudyResult> results) {
        if (services.cancellation().isRequested()) {
            return ExitStatus.CANCELLED;
        }
        List<ExitStatus> statuses = new ArrayList<>(results.stream().map(StudyResult::status).toList());
        for (StudyResult result : results) {
            if (requireVerdicts && result.status() == ExitStatus.MET && result.run().getVerdicts().isEmpty()) {
                services.console().say(Diagnostic.error("experiment " + result.run().getExperiment(),
                        "expects nothing, so that nothing was judged", "add an expectation"));
                statuses.add(ExitStatus.INCONCLUSIVE);
            }
        }
        return ExitStatus.of(statuses);
    }

    private Path store(Path study) {
        Path wish = runs;
        return wish == null ? study.resolveSibling("runs") : wish.toAbsolutePath().normalize();
    }

    private List<Experiment> chosen(Study study) throws InvalidInputException {
        List<String> known = study.getExperiments().stream().map(Experiment::getId).toList();
        for (String name : wanted) {
            if (!known.contains(name)) {
                throw new InvalidInputException(Diagnostic.error(file.toString(), "there is no experiment " + name,
                        "it has: " + known.stream().collect(Collectors.joining(", "))));
            }
        }
        return study.getExperiments().stream().filter(e -> wanted.isEmpty() || wanted.contains(e.getId())).toList();
    }
}
