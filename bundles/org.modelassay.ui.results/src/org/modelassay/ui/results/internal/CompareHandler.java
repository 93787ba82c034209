/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.results.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jspecify.annotations.Nullable;
import org.modelassay.ui.results.ResultEditors;

/** Compares the selected runs; with fewer than two, the open run with one that the reader chooses. */
public final class CompareHandler extends AbstractHandler {

    /** For the workbench. */
    public CompareHandler() {
        // nothing to set up
    }

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        List<Path> runs = SelectedRuns.of(HandlerUtil.getCurrentSelection(event));
        if (runs.isEmpty() && HandlerUtil.getActiveEditor(event) instanceof ResultsEditor editor) {
            InputPaths.runDirectory(editor.getEditorInput()).ifPresent(runs::add);
        }
        while (runs.size() < 2) {
            Optional<Path> folder = FolderDialogs.PLATFORM.folder(window.getShell(), "Compare runs",
                    runs.isEmpty() ? "Choose the run to compare with." : "Choose the run to compare.");
            if (folder.isEmpty()) {
                return null;
            }
            runs.add(folder.get());
        }
        try {
            return ResultEditors.compare(window.getActivePage(), runs);
        } catch (PartInitException e) {
            throw new ExecutionException("The runs cannot be compared", e);
        }
    }
}
