/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.cli.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.modelassay.common.AtomicFiles;

/**
 * Where the application leaves its exit status, so that whoever started it can tell a verdict from a Java virtual
 * machine that never came so far.
 */
final class StatusFile {

    /** The system property that names the file; without it nothing is written. */
    static final String PROPERTY = "modelassay.statusFile";

    private StatusFile() {
    }

    /**
     * Writes the status as a decimal number and a line feed.
     *
     * @param status the exit status, 0 to 5
     * @throws IOException when the file cannot be written
     */
    static void write(int status) throws IOException {
        Optional<String> file = Optional.ofNullable(System.getProperty(PROPERTY)).filter(name -> !name.isBlank());
        if (file.isPresent()) {
            AtomicFiles.writeString(Path.of(file.get()), status + "\n");
        }
    }
}
