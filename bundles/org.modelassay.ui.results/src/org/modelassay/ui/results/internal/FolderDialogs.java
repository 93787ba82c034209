/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.results.internal;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Shell;

/** Asks for a folder; behind an interface, so that tests can answer. */
public interface FolderDialogs {

    /** The dialog of the operating system. */
    FolderDialogs PLATFORM = (shell, title, message) -> {
        DirectoryDialog dialog = new DirectoryDialog(shell);
        dialog.setText(title);
        dialog.setMessage(message);
        return Optional.ofNullable(dialog.open()).map(Path::of);
    };

    /**
     * Asks for a folder.
     *
     * @param shell   the window that asks
     * @param title   what it is for
     * @param message what to choose
     * @return the folder, or empty if the reader changed their mind
     */
    Optional<Path> folder(Shell shell, String title, String message);
}
