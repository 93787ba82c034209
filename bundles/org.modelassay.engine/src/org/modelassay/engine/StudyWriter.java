/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.engine;

import java.io.IOException;
import java.nio.file.Path;

import org.modelassay.common.AtomicFiles;
import org.modelassay.engine.internal.xmi.XmiWriter;
import org.modelassay.model.Study;

/** Writes studies as XMI that diffs and merges well: one element per line, references by id, no defaults. */
public final class StudyWriter {

    /** Creates a writer. */
    public StudyWriter() {
        // nothing to set up
    }

    /**
     * Writes a study, whole or not at all.
     *
     * @param file  the file, created or replaced
     * @param study the study
     * @throws IOException if the file cannot be written; it is then as it was
     */
    public void write(Path file, Study study) throws IOException {
        AtomicFiles.writeString(file, new XmiWriter().write(study));
    }
}
