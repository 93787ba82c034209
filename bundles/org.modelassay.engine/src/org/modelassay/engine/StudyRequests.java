/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.engine;

import java.nio.file.Path;

import org.modelassay.common.InvalidInputException;
import org.modelassay.engine.internal.run.StudyCheck;
import org.modelassay.model.Experiment;

/** Makes the experiments of a study into questions for the engine. */
public final class StudyRequests {

    private final AnalyserRegistry registry;

    /**
     * Creates the conversion.
     *
     * @param registry the analysers that experiments may name
     */
    public StudyRequests(AnalyserRegistry registry) {
        this.registry = registry;
    }

    /**
     * The question that an experiment asks.
     *
     * @param experiment an experiment within its study
     * @param file       where the study was read; paths are relative to it
     * @param options    what the study does not say
     * @return the question
     * @throws InvalidInputException with every problem that validation finds in the experiment
     */
    public RunRequest request(Experiment experiment, Path file, RunOptions options) throws InvalidInputException {
        return new StudyCheck(registry, file).request(experiment, options);
    }
}
