/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.engine.internal.store;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** What happened when, for people who look for the cause of something; a log that cannot be written stops nothing. */
public final class RunLog {

    private final Path file;

    /**
     * A log.
     *
     * @param file where it is; need not exist
     */
    public RunLog(Path file) {
        this.file = file;
    }

    /**
     * Adds a line.
     *
     * @param text what happened
     */
    public synchronized void line(String text) {
        String line = Instant.now().truncatedTo(ChronoUnit.MILLIS) + " " + text + "\n";
        try {
            Files.writeString(file, line, StandardCharsets.UTF_8, StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException _) {
            // whatever fills the device or forbids writing shows where it matters
        }
    }

    /**
     * Adds a line and a stack trace.
     *
     * @param text    what happened
     * @param failure what was thrown
     */
    public void failure(String text, Throwable failure) {
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        line(text + "\n" + trace);
    }
}
