/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.internal.running;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;

import org.modelassay.common.InvalidInputException;
import org.modelassay.engine.Baselines;
import org.modelassay.engine.RunReader;
import org.modelassay.engine.StudyReader;
import org.modelassay.engine.StudyWriter;
import org.modelassay.model.Study;

/** Makes a run the one that later runs are measured by. */
public final class Acceptance {

    private Acceptance() {
    }

    /**
     * Writes the metrics of a run into its study as the baseline of its experiment, in place of an earlier one.
     *
     * @param study     the file of the study
     * @param directory the run directory
     * @param now       when it is accepted
     * @throws InvalidInputException if the run is not finished, or not one of the study
     * @throws IOException           if a file cannot be read or written; the study is then as it was
     */
    public static void accept(Path study, Path directory, Instant now) throws InvalidInputException, IOException {
        Study read = new StudyReader().read(study);
        Baselines.accept(read, new RunReader().read(directory), now);
        new StudyWriter().write(study, read);
    }
}
