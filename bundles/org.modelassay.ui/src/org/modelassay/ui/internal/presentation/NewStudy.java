/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.internal.presentation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.modelassay.engine.AnalyserDescriptor;
import org.modelassay.engine.InputRole;
import org.modelassay.model.Experiment;
import org.modelassay.model.ExperimentsFactory;
import org.modelassay.model.InputReference;
import org.modelassay.model.Study;

/**
 * What the wizard asks for before there is a study.
 *
 * @param name        what the study is called
 * @param analyser    the first question, if one was chosen
 * @param checkpoints the checkpoints by role, in the order of the roles; roles may be absent
 */
public record NewStudy(String name, Optional<AnalyserDescriptor> analyser, Map<String, Path> checkpoints) {

    /** Copies the map. */
    public NewStudy {
        checkpoints = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(checkpoints));
    }

    /**
     * What stands in the way.
     *
     * @return a sentence, empty when the study can be made
     */
    public Optional<String> problem() {
        if (name.isBlank()) {
            return Optional.of("Give the study a name.");
        }
        if (!name.equals(name.strip()) || name.matches(".*[/\\\\:*?\"<>|].*") || name.startsWith(".")) {
            return Optional.of("A name has no blanks at its ends, none of / \\ : * ? \" < > |, and no dot in front.");
        }
        for (var entry : checkpoints.entrySet()) {
            if (!Files.exists(entry.getValue())) {
                return Optional.of(
                        "There is nothing at " + entry.getValue() + " (" + entry.getKey() + "): choose another.");
            }
        }
        return Optional.empty();
    }

    /**
     * The study.
     *
     * @param file where it will be written, to which paths are relative
     * @return models by role, and the experiment if there is an analyser
     */
    public Study study(Path file) {
        Study study = ExperimentsFactory.eINSTANCE.createStudy();
        study.setName(name);
        Map<String, InputReference> inputs = new LinkedHashMap<>();
        checkpoints.forEach((role, path) -> inputs.put(role, StudyEdits.addModel(study, file, path)));
        analyser.ifPresent(descriptor -> {
            Experiment experiment = StudyEdits.addExperiment(study, descriptor);
            for (InputRole role : descriptor.inputs()) {
                InputReference input = inputs.get(role.role());
                StudyEdits.bind(experiment, role.role(), input == null ? List.of() : new ArrayList<>(List.of(input)));
            }
        });
        return study;
    }
}
