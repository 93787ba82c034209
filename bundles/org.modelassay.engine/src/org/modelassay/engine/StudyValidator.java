/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.engine;

import java.nio.file.Path;
import java.util.List;

import org.modelassay.common.Diagnostic;
import org.modelassay.engine.internal.run.StudyCheck;
import org.modelassay.model.Study;

/** Finds what is wrong with a study before any of it runs. */
public final class StudyValidator {

    private final AnalyserRegistry registry;

    /**
     * Creates a validator.
     *
     * @param registry the analysers that experiments may name
     */
    public StudyValidator(AnalyserRegistry registry) {
        this.registry = registry;
    }

    /**
     * Checks every experiment: its analyser, roles, files, parameters and bounds. A metric that the analyser may not
     * give is no error: it is known only after the run.
     *
     * @param study the study
     * @param file  where it was read, for relative paths and messages
     * @return every problem found, in the order of the study; empty for a study that can run
     */
    public List<Diagnostic> validate(Study study, Path file) {
        return new StudyCheck(registry, file).check(study);
    }
}
