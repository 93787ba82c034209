/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.engine;

import java.nio.file.Path;

import org.modelassay.common.Diagnostic;
import org.modelassay.common.Progress;

/** Watches a run; methods may be called from any thread and must return quickly. */
public interface RunMonitor {

    /**
     * The directory of the run is known and owned by this process.
     *
     * @param directory the run directory
     */
    void directory(Path directory);

    /**
     * A phase begins, and with it the one before ends.
     *
     * @param name  what is being done: {@code reading inputs}, {@code analysing}, {@code writing the report}
     * @param unit  what progress is counted in, as a plural such as {@code bytes}
     * @param total the whole work of the phase, 0 where it is unknown
     * @return takes the progress of the phase
     */
    Progress phase(String name, String unit, long total);

    /**
     * Something the user should be told.
     *
     * @param message information, a warning, or the error that ends the run
     */
    void message(Diagnostic message);

    /**
     * A monitor that watches nothing.
     *
     * @return a monitor that ignores every call
     */
    static RunMonitor none() {
        return new RunMonitor() {
            @Override
            public void directory(Path directory) {
                // nobody watches
            }

            @Override
            public Progress phase(String name, String unit, long total) {
                return Progress.none();
            }

            @Override
            public void message(Diagnostic message) {
                // nobody watches
            }
        };
    }
}
