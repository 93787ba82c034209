/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.internal.presentation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.modelassay.common.Diagnostic;
import org.modelassay.engine.AnalyserRegistry;
import org.modelassay.engine.StudyValidator;
import org.modelassay.model.InputReference;
import org.modelassay.model.Study;

/** What is wrong with a study: what the engine finds, and inputs that are not where the study says. */
public final class StudyProblems {

    private StudyProblems() {
    }

    /**
     * Looks at a study and at the disk.
     *
     * @param study    the study
     * @param file     where it lies
     * @param registry the analysers
     * @return every problem found
     */
    public static List<Diagnostic> of(Study study, Path file, AnalyserRegistry registry) {
        List<Diagnostic> problems = new ArrayList<>(new StudyValidator(registry).validate(study, file));
        Stream.concat(study.getModels().stream(), study.getDatasets().stream()).forEach(input -> {
            Path place = StudyPaths.resolve(file, input.getLocation());
            boolean told = problems.stream().anyMatch(problem -> problem.message().contains(place.toString()));
            if (!told && !Files.exists(place)) {
                problems.add(missing(input));
            }
        });
        return problems;
    }

    private static Diagnostic missing(InputReference input) {
        return Diagnostic.error(String.valueOf(input.getId()),
                "there is nothing at " + input.getLocation() + ", where " + input.getId() + " should be",
                "correct the location on the page Models and data");
    }
}
