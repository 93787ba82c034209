/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.charts;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.swt.widgets.Shell;

/** Asks where to save a file; behind an interface, so that tests can answer. */
public interface SaveDialogs {

    /**
     * Asks for a file.
     *
     * @param shell      the window that asks
     * @param suggestion the name to begin with
     * @param extensions the endings that are offered, without dots
     * @return the file, or empty if the reader changed their mind
     */
    Optional<Path> file(Shell shell, String suggestion, String... extensions);
}
