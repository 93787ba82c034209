/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.results;

import java.nio.file.Path;

import org.eclipse.swt.widgets.Composite;

/**
 * Shows the runs of one analyser in its own way, on a tab beside the results that all analysers have. Contributed to the
 * extension point {@code org.modelassay.ui.results.panes}; needs a constructor without parameters.
 */
@FunctionalInterface
public interface ResultPane {

    /**
     * Fills the tab. Called once, in the window's thread, when a reader opens the tab for the first time; what takes
     * longer than a moment belongs into a job.
     *
     * @param parent an empty composite that gives its one child all its space
     * @param run    the directory of the run
     */
    void create(Composite parent, Path run);
}
