/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.cli.internal.quickstart;

import java.io.IOException;
import java.nio.file.Path;

import org.modelassay.common.Cancellation;
import org.modelassay.common.InvalidInputException;
import org.modelassay.common.Progress;

/** Makes a folder with models of known nature and a study about them. */
public interface Quickstart {

    /**
     * How much {@link #generate} writes.
     *
     * @return bytes of weights
     */
    long bytes();

    /**
     * What the models are.
     *
     * @return a sentence or two for the page of reports
     */
    String introduction();

    /**
     * Writes models and study. Models that are there already, equal to the last bit, are not touched, so that whoever
     * reads them is not disturbed; others of the same name are replaced. A study that is there is kept, since it may
     * have been changed. One process writes at a time, and others wait for it.
     *
     * @param directory    the folder, created when absent
     * @param progress     is told the bytes written or found
     * @param cancellation stops between models or tensors, and waiting
     * @return the study
     * @throws IOException           when something cannot be written
     * @throws InvalidInputException when somebody changed a model meanwhile
     */
    Path generate(Path directory, Progress progress, Cancellation cancellation)
            throws IOException, InvalidInputException;
}
