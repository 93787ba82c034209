/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.internal.presentation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.modelassay.common.InvalidInputException;
import org.modelassay.engine.AnalyserDescriptor;
import org.modelassay.engine.AnalyserRegistry;
import org.modelassay.engine.BrokenAnalyserException;
import org.modelassay.engine.ParameterSchema;
import org.modelassay.model.Experiment;
import org.modelassay.model.ParameterSetting;
import org.modelassay.model.Study;

/** What can be repaired in a study without asking anything. */
public final class StudyFixes {

    /**
     * A repair.
     *
     * @param label      what it does
     * @param experiment the id of the experiment it is about
     * @param change     does it to a study that has the experiment
     */
    public record Fix(String label, String experiment, Consumer<Study> change) {
    }

    private StudyFixes() {
    }

    /**
     * Looks for repairs.
     *
     * @param study    the study
     * @param registry the analysers
     * @return values that are refused go back to their defaults, questions that nobody answers are removed
     */
    public static List<Fix> of(Study study, AnalyserRegistry registry) {
        List<Fix> fixes = new ArrayList<>();
        for (Experiment experiment : study.getExperiments()) {
            String id = String.valueOf(experiment.getId());
            Optional<AnalyserDescriptor> analyser = find(registry, String.valueOf(experiment.getAnalyser()));
            if (analyser.isEmpty()) {
                fixes.add(new Fix("Remove experiment " + id + ": its analyser is not installed", id,
                        changed -> changed.getExperiments().removeIf(one -> id.equals(one.getId()))));
            } else {
                schema(analyser.get()).ifPresent(schema -> experiment.getParameters().stream()
                        .filter(setting -> isRefused(schema, setting))
                        .forEach(setting -> fixes.add(reset(id, String.valueOf(setting.getName())))));
            }
        }
        return List.copyOf(fixes);
    }

    private static Fix reset(String experiment, String parameter) {
        return new Fix("Reset " + parameter + " of " + experiment + " to its default", experiment,
                study -> study.getExperiments().stream().filter(one -> experiment.equals(one.getId()))
                        .forEach(one -> StudyEdits.set(one, parameter, Optional.empty())));
    }

    private static boolean isRefused(ParameterSchema schema, ParameterSetting setting) {
        try {
            schema.parse(Map.of(String.valueOf(setting.getName()), String.valueOf(setting.getValue())));
            return false;
        } catch (InvalidInputException e) {
            return true;
        }
    }

    private static Optional<AnalyserDescriptor> find(AnalyserRegistry registry, String id) {
        try {
            return Optional.of(registry.find(id));
        } catch (InvalidInputException e) {
            return Optional.empty();
        }
    }

    private static Optional<ParameterSchema> schema(AnalyserDescriptor analyser) {
        try {
            return Optional.of(analyser.parameters());
        } catch (BrokenAnalyserException e) {
            return Optional.empty();
        }
    }
}
