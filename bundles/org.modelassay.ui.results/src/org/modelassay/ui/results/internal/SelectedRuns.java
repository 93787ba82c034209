/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.results.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.jspecify.annotations.Nullable;
import org.modelassay.ui.results.ResultEditors;

/** Finds the runs that a reader has selected. */
public final class SelectedRuns {

    private SelectedRuns() {
    }

    /**
     * The runs in a selection.
     *
     * @param selection folders or manifests of runs, among other things
     * @return run directories, in a list that may be changed
     */
    public static List<Path> of(@Nullable ISelection selection) {
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
