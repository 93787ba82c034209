/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.engine;

import java.io.IOException;
import java.nio.file.Path;

import org.modelassay.common.InvalidInputException;
import org.modelassay.engine.internal.xmi.XmiReader;
import org.modelassay.model.ExperimentsPackage;
import org.modelassay.model.Study;

/**
 * Reads studies of unknown origin.
 *
 * <p>There are no document types, no entities, no other packages and no references to other files, and the size, depth
 * and number of elements are bounded. Everything else that is not a study is refused with the line it stands in.
 */
public final class StudyReader {

    private static final XmiReader.Limits LIMITS = new XmiReader.Limits(8 << 20, 50_000, 8);

    /** Creates a reader. */
    public StudyReader() {
        // nothing to set up
    }

    /**
     * Reads a study.
     *
     * @param file a file named {@code *.assay}
     * @return the study
     * @throws InvalidInputException if the file is not a study, with every problem found
     * @throws IOException           if the file cannot be read
     */
    public Study read(Path file) throws InvalidInputException, IOException {
        return (Study) new XmiReader(LIMITS).read(file, ExperimentsPackage.Literals.STUDY);
    }
}
