/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.engine;

import java.io.IOException;
import java.nio.file.Path;

import org.modelassay.common.InvalidInputException;
import org.modelassay.engine.internal.store.RunFiles;
import org.modelassay.model.Run;

/** Reads the manifests of runs, whatever their origin, as carefully as {@link StudyReader} reads studies. */
public final class RunReader {

    /** Creates a reader. */
    public RunReader() {
        // nothing to set up
    }

    /**
     * Reads the manifest of a run.
     *
     * @param directory a run directory
     * @return status, results and verdicts
     * @throws InvalidInputException if there is no manifest, because the run is unfinished or it is none, or it is
     *                               damaged
     * @throws IOException           if the manifest cannot be read
     */
    public Run read(Path directory) throws InvalidInputException, IOException {
        return RunFiles.of(directory).readManifest();
    }
}
