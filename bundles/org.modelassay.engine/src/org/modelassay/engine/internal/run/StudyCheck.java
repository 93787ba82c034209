/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.engine.internal.run;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

import org.jspecify.annotations.Nullable;
import org.modelassay.analysis.Input;
import org.modelassay.common.Diagnostic;
import org.modelassay.common.InvalidInputException;
import org.modelassay.common.Quoted;
import org.modelassay.engine.AnalyserDescriptor;
import org.modelassay.engine.AnalyserRegistry;
import org.modelassay.engine.Bound;
import org.modelassay.engine.BrokenAnalyserException;
import org.modelassay.engine.RemoteInputs;
import org.modelassay.engine.RunOptions;
import org.modelassay.engine.RunRequest;
import org.modelassay.engine.internal.store.FileNames;
import org.modelassay.inference.completion.TextModelReference;
import org.modelassay.model.Experiment;
import org.modelassay.model.Expectation;
import org.modelassay.model.InputBinding;
import org.modelassay.model.InputReference;
import org.modelassay.model.ParameterSetting;
import org.modelassay.model.Study;

/** Compares the experiments of a study with what the analysers declare. */
public final class StudyCheck {

    private final AnalyserRegistry registry;
    private final Path file;
    private final List<Diagnostic> problems = new ArrayList<>();

    /**
     * Creates a check.
     *
     * @param registry the analysers
     * @param file     where the study was read
     */
    public StudyCheck(AnalyserRegistry registry, Path file) {
        this.registry = registry;
        this.file = file.toAbsolutePath().normalize();
    }

    /**
     * Checks every experiment.
     *
     * @param study the study
     * @return every problem found
     */
    public List<Diagnostic> check(Study study) {
        if (study.getExperiments().isEmpty()) {
            problems.add(Diagnostic.error(file.toString(), "has no experiment", "add one"));
        }
        study.getExperiments().forEach(this::analyser);
        return List.copyOf(problems);
    }

    /**
     * The question of one experiment.
     *
     * @param experiment the experiment
     * @param options    what the study does not say
     * @return the question
     * @throws InvalidInputException with every problem found
     */
    public RunRequest request(Experiment experiment, RunOptions options) throws InvalidInputException {
        AnalyserDescriptor analyser = analyser(experiment);
        if (analyser == null || problems.stream().anyMatch(each -> each.severity() == Diagnostic.Severity.ERROR)) {
            throw new InvalidInputException(problems);
        }
        return new RunRequest(analyser, inputs(experiment), parameters(experiment), experiment.getSeed(),
                bounds(experiment), experiment.getId(), options.output(), options.threads(), options.reuse(),
                options.models());
    }

    private @Nullable AnalyserDescriptor analyser(Experiment experiment) {
        String location = location(experiment);
        if (!FileNames.isName(experiment.getId())) {
            problems.add(Diagnostic.error(location, "the id of an experiment names its folder of runs",
                    FileNames.RULE));
        }
        try {
            AnalyserDescriptor analyser = registry.find(experiment.getAnalyser());
            problems.addAll(analyser.problems());
            problems.addAll(new Bindings(inputs(experiment)).check(analyser, location));
            analyser.parameters().parse(parameters(experiment));
            bounds(experiment);
            return analyser;
        } catch (InvalidInputException e) {
            e.diagnostics().forEach(each -> problems.add(within(location, each)));
        } catch (BrokenAnalyserException e) {
            problems.add(Diagnostic.error(location, String.valueOf(e.getMessage()), "repair or remove the plug-in"));
        }
        return null;
    }

    private List<Input> inputs(Experiment experiment) {
        List<Input> inputs = new ArrayList<>();
        for (InputBinding binding : experiment.getInputs()) {
            for (InputReference reference : binding.getReferences()) {
                inputs.add(input(experiment, binding.getRole(), reference));
            }
        }
        return inputs;
    }

    private Input input(Experiment experiment, String role, InputReference reference) {
        if (!RemoteInputs.isRemote(reference) && TextModelReference.isEndpoint(reference.getLocation())) {
            try {
                return TextModelReference.of(reference.getLocation()) instanceof TextModelReference.Endpoint endpoint
                        ? new Input(role, reference.getId(), endpoint)
                        : new Input(role, reference.getId(), resolve(experiment, reference));
            } catch (InvalidInputException e) {
                e.diagnostics().forEach(each -> problems.add(within(location(experiment), each)));
            }
        }
        return new Input(role, reference.getId(), resolve(experiment, reference));
    }

    private Path resolve(Experiment experiment, InputReference reference) {
        try {
            if (RemoteInputs.isRemote(reference)) {
                return new RemoteInputs().path(reference);
            }
            return file.resolveSibling(reference.getLocation()).normalize();
        } catch (InvalidInputException e) {
            e.diagnostics().forEach(each -> problems.add(within(location(experiment), each)));
            return file.resolveSibling(reference.getId());
        } catch (InvalidPathException e) {
            problems.add(Diagnostic.error(location(experiment), Quoted.of(reference.getLocation())
                    + " is not a path: " + e.getReason(), "correct the location of " + reference.getId()));
            return file.resolveSibling(reference.getId());
        }
    }

    private SequencedMap<String, String> parameters(Experiment experiment) throws InvalidInputException {
        SequencedMap<String, String> texts = new LinkedHashMap<>();
        for (ParameterSetting setting : experiment.getParameters()) {
            if (texts.putIfAbsent(setting.getName(), setting.getValue()) != null) {
                throw new InvalidInputException(Diagnostic.error("parameter " + Quoted.of(setting.getName()),
                        "is set twice", "keep one"));
            }
        }
        return texts;
    }

    private static List<Bound> bounds(Experiment experiment) throws InvalidInputException {
        List<Bound> bounds = new ArrayList<>();
        for (Expectation each : experiment.getExpectations()) {
            try {
                bounds.addAll(Expected.of(each));
            } catch (IllegalArgumentException _) {
                throw new InvalidInputException(Diagnostic.error("expectation of " + Quoted.of(each.getMetric()),
                        "needs a metric, a finite value and a tolerance of at least 0", "correct it"));
            }
        }
        return bounds;
    }

    private String location(Experiment experiment) {
        return file.getFileName() + ", experiment " + Quoted.of(experiment.getId());
    }

    private static Diagnostic within(String location, Diagnostic each) {
        String inner = each.location().isEmpty() ? location : location + ", " + each.location();
        return new Diagnostic(each.severity(), inner, each.message(), each.remedy());
    }
}
