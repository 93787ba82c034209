/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.internal.shell;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.modelassay.ui.Dialogs;

/** The dialogs of the operating system. */
public final class NativeDialogs implements Dialogs {

    /** Creates the service. */
    public NativeDialogs() {
        // nothing to set up
    }

    @Override
    public Optional<Path> directory(String title) {
        DirectoryDialog dialog = new DirectoryDialog(shell(), SWT.OPEN | SWT.SHEET);
        dialog.setText(title);
        return Optional.ofNullable(dialog.open()).map(Path::of);
    }

    @Override
    public Optional<Path> file(String title, String pattern) {
        FileDialog dialog = new FileDialog(shell(), SWT.OPEN | SWT.SHEET);
        dialog.setText(title);
        dialog.setFilterExtensions(new String[] {pattern, "*"});
        return Optional.ofNullable(dialog.open()).map(Path::of);
    }

    @Override
    public boolean confirm(String title, String question, String yes) {
        return MessageDialog.open(MessageDialog.QUESTION, shell(), title, question, SWT.SHEET, yes, "Cancel") == 0;
    }

    @Override
    public void tell(String title, String message) {
        MessageDialog.openInformation(shell(), title, message);
    }

    private static Shell shell() {
        return Display.getDefault().getActiveShell();
    }
}
