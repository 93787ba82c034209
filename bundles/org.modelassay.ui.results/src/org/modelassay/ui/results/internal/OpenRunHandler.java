/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.results.internal;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jspecify.annotations.Nullable;
import org.modelassay.ui.results.ResultEditors;

/** Opens a run directory that the reader chooses. */
public final class OpenRunHandler extends AbstractHandler {

    /** For the workbench. */
    public OpenRunHandler() {
        // nothing to set up
    }

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        Optional<Path> folder = FolderDialogs.PLATFORM.folder(window.getShell(), "Open a run",
                "Choose a run directory: the folder that holds run.assayrun.");
        try {
            return folder.isEmpty() ? null : ResultEditors.openRun(window.getActivePage(), folder.get());
        } catch (PartInitException e) {
            throw new ExecutionException("The run cannot be opened", e);
        }
    }
}
