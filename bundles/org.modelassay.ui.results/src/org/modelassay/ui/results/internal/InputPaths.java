/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.results.internal;

import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IURIEditorInput;
import org.jspecify.annotations.Nullable;

/** Finds the file behind the input of an editor, in the workspace or outside. */
public final class InputPaths {

    private InputPaths() {
    }

    /**
     * The file or directory that an editor is to open.
     *
     * @param input any input
     * @return its path, or empty if it is not on a file system
     */
    public static Optional<Path> of(@Nullable IEditorInput input) {
        IURIEditorInput located = input instanceof IURIEditorInput own ? own
                : input == null ? null : input.getAdapter(IURIEditorInput.class);
        @Nullable URI uri = located == null ? null : located.getURI();
        try {
            return uri == null ? Optional.empty() : Optional.of(Path.of(uri));
        } catch (IllegalArgumentException | FileSystemNotFoundException _) {
            return Optional.empty();
        }
    }

    /**
     * The run directory behind an input.
     *
     * @param input the manifest, or the directory
     * @return the directory, or empty
     */
    public static Optional<Path> runDirectory(@Nullable IEditorInput input) {
        return of(input).map(path -> Files.isDirectory(path) ? path : path.toAbsolutePath().getParent());
    }
}
