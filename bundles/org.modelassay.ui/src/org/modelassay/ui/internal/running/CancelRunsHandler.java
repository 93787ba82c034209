/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.internal.running;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.jspecify.annotations.Nullable;
import org.modelassay.ui.internal.shell.Services;

/** Cancels every run. */
public final class CancelRunsHandler extends AbstractHandler {

    @Override
    public @Nullable Object execute(ExecutionEvent event) {
        Services.get(RunCentre.class).cancelAll();
        return null;
    }
}
