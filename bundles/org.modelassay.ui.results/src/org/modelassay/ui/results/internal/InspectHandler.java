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

/** Opens a checkpoint that the reader chooses. */
public final class InspectHandler extends AbstractHandler {

    /** For the workbench. */
    public InspectHandler() {
        // nothing to set up
    }

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        Optional<Path> folder = FolderDialogs.PLATFORM.folder(window.getShell(), "Inspect a checkpoint",
                "Choose a model: the folder that holds model.safetensors, or its shards and their index.");
        try {
            return folder.isEmpty() ? null : ResultEditors.openCheckpoint(window.getActivePage(), folder.get());
        } catch (PartInitException e) {
            throw new ExecutionException("The checkpoint cannot be opened", e);
        }
    }
}
