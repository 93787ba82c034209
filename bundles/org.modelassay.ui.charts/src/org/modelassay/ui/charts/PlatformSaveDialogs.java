/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.charts;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

/** The file dialog of the operating system. */
public final class PlatformSaveDialogs implements SaveDialogs {

    /** Creates the dialogs. */
    public PlatformSaveDialogs() {
        // nothing to set up
    }

    @Override
    public Optional<Path> file(Shell shell, String suggestion, String... extensions) {
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setFileName(suggestion);
        dialog.setFilterExtensions(Arrays.stream(extensions).map("*."::concat).toArray(String[]::new));
        dialog.setOverwrite(true);
        return Optional.ofNullable(dialog.open()).map(Path::of);
    }
}
