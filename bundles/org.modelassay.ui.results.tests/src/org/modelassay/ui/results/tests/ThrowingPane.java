/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.results.tests;

import java.nio.file.Path;

import org.eclipse.swt.widgets.Composite;
import org.modelassay.ui.results.ResultPane;

/** A pane of another's plug-in that fails. */
public final class ThrowingPane implements ResultPane {

    @Override
    public void create(Composite parent, Path run) {
        throw new IllegalStateException("nothing to see in " + run.getFileName());
    }
}
