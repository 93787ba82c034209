/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui;

import java.io.IOException;
import java.nio.file.Path;

import org.modelassay.common.Cancellation;
import org.modelassay.common.Progress;

/** Makes the study that people open first: a service of the product. */
public interface ExampleStudy {

    /**
     * Writes models and study, unless they are there.
     *
     * @param directory    where; created when absent
     * @param progress     is told the bytes written
     * @param cancellation whether the user has lost interest
     * @return the study
     * @throws IOException if something cannot be written
     */
    Path create(Path directory, Progress progress, Cancellation cancellation) throws IOException;

    /**
     * The work that {@link #create} reports.
     *
     * @return bytes
     */
    long bytes();
}
