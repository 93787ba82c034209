/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.internal.presentation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.modelassay.common.Cancellation;
import org.modelassay.common.Diagnostic;
import org.modelassay.common.InvalidInputException;
import org.modelassay.engine.AnalyserRegistry;
import org.modelassay.engine.BrokenAnalyserException;
import org.modelassay.engine.Engine;
import org.modelassay.engine.RunOptions;
import org.modelassay.engine.RunRequest;
import org.modelassay.engine.StudyRequests;
import org.modelassay.model.Experiment;
import org.modelassay.model.Study;
import org.modelassay.ui.internal.preferences.Settings;

/**
 * What is known about a study that is being edited: its problems, and what each experiment would take.
 *
 * @param problems every problem, in the order of the study
 * @param plans    by experiment
 */
public record CheckedStudy(List<Diagnostic> problems, Map<String, PlanLine> plans) {

    /** Nothing is known yet. */
    public static final CheckedStudy UNKNOWN = new CheckedStudy(List.of(), Map.of());

    /**
     * What an experiment would take, or why it cannot run.
     *
     * @param text  a sentence or some lines
     * @param ready whether it can run
     */
    public record PlanLine(String text, boolean ready) {
    }

    /** Copies the collections. */
    public CheckedStudy {
        problems = List.copyOf(problems);
        plans = Map.copyOf(plans);
    }

    /**
     * Validates and plans; reads headers of checkpoints, and may take a while.
     *
     * @param study        a copy that nobody changes meanwhile
     * @param file         where it lies
     * @param registry     the analysers
     * @param engine       plans
     * @param times        what earlier runs took
     * @param cancellation whether the answer is still wanted
     * @return what is known
     */
    public static CheckedStudy of(Study study, Path file, AnalyserRegistry registry, Engine engine,
            RunTimes times, Cancellation cancellation) {
        Map<String, PlanLine> plans = new LinkedHashMap<>();
        for (Experiment experiment : study.getExperiments()) {
            cancellation.check();
            plans.put(String.valueOf(experiment.getId()),
                    plan(experiment, file, registry, engine, times, cancellation));
        }
        return new CheckedStudy(StudyProblems.of(study, file, registry), plans);
    }

    private static PlanLine plan(Experiment experiment, Path file, AnalyserRegistry registry, Engine engine,
            RunTimes times, Cancellation cancellation) {
        RunOptions options = new RunOptions(new RunRequest.Store(file.resolveSibling("runs")),
                Settings.threads(), RunRequest.Reuse.RESUME, Settings.models());
        try {
            RunRequest request = new StudyRequests(registry).request(experiment, file, options);
            String analyser = registry.find(String.valueOf(experiment.getAnalyser())).id();
            return new PlanLine(PlanText.of(engine.plan(request, cancellation).plan(),
                    times.bytesPerSecond(analyser)), true);
        } catch (InvalidInputException e) {
            return new PlanLine(Texts.brief(e.diagnostics()), false);
        } catch (BrokenAnalyserException | IOException e) {
            return new PlanLine(String.valueOf(e.getMessage()), false);
        }
    }
}
