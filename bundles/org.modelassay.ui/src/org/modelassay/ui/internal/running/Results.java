/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.internal.running;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.swt.program.Program;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.FileStoreEditorInput;
import org.modelassay.ui.AssayIds;
import org.modelassay.ui.Dialogs;
import org.modelassay.ui.internal.shell.Services;

/** Opens what a run left. */
public final class Results {

    private Results() {
    }

    /**
     * Opens a run in the results editor; its report in the browser where there is no such editor.
     *
     * @param page      where to open it
     * @param directory the run directory
     */
    public static void open(IWorkbenchPage page, Path directory) {
        if (PlatformUI.getWorkbench().getEditorRegistry().findEditor(AssayIds.RESULTS_EDITOR) != null) {
            open(page, directory.resolve("run.assayrun"), AssayIds.RESULTS_EDITOR);
        } else if (Files.exists(directory.resolve("report.html"))) {
            Program.launch(directory.resolve("report.html").toString());
        }
    }

    /**
     * Opens the log of a run.
     *
     * @param page      where to open it
     * @param directory the run directory
     */
    public static void openLog(IWorkbenchPage page, Path directory) {
        Path log = directory.resolve("log.txt");
        if (Files.exists(log)) {
            Program.launch(log.toString());
        } else {
            Services.get(Dialogs.class).tell("No log", "The run has left no log in " + directory + ".");
        }
    }

    private static void open(IWorkbenchPage page, Path file, String editor) {
        try {
            page.openEditor(new FileStoreEditorInput(EFS.getLocalFileSystem().getStore(file.toUri())), editor);
        } catch (PartInitException e) {
            Services.get(Dialogs.class).tell("Cannot open", file + ": " + e.getMessage());
        }
    }
}
