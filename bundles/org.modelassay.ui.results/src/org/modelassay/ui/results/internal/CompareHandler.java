/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.results.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
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
        List<Path> runs = selected(HandlerUtil.getCurrentSelection(event));
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

    private static List<Path> selected(@Nullable ISelection selection) {
        List<Path> runs = new ArrayList<>();
        if (selection instanceof IStructuredSelection structured) {
            for (Object element : structured.toList()) {
                @Nullable IResource resource = Adapters.adapt(element, IResource.class);
                @Nullable IPath location = resource == null ? null : resource.getLocation();
                if (location != null) {
                    Path path = location.toPath();
                    Path directory = path.endsWith(ResultEditors.MANIFEST) ? path.resolveSibling("") : path;
                    if (Files.exists(directory.resolve(ResultEditors.MANIFEST))) {
                        runs.add(directory);
                    }
                }
            }
        }
        return runs;
    }
}
