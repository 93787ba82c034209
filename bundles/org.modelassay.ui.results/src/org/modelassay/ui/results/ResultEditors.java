/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.results;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.FileStoreEditorInput;
import org.modelassay.ui.results.internal.ComparisonInput;

/** Opens runs and checkpoints. */
public final class ResultEditors {

    /** The id of the editor of one run. */
    public static final String RESULTS = "org.modelassay.ui.results.editor";
    /** The id of the editor that compares runs. */
    public static final String COMPARISON = "org.modelassay.ui.results.comparison";
    /** The id of the checkpoint inspector. */
    public static final String INSPECTOR = "org.modelassay.ui.inspector.editor";
    /** The name of the manifest of a run. */
    public static final String MANIFEST = "run.assayrun";

    private static final List<String> WEIGHTS = List.of("model.safetensors.index.json", "model.safetensors");

    private ResultEditors() {
    }

    /**
     * Opens a run.
     *
     * @param page where to open it
     * @param run  a run directory, or the manifest in it
     * @return the editor
     * @throws PartInitException if the editor cannot be created
     */
    public static IEditorPart openRun(IWorkbenchPage page, Path run) throws PartInitException {
        return page.openEditor(input(Files.isDirectory(run) ? run.resolve(MANIFEST) : run), RESULTS);
    }

    /**
     * Opens a checkpoint.
     *
     * @param page       where to open it
     * @param checkpoint a Hugging Face directory, or a file in it
     * @return the editor
     * @throws PartInitException if the editor cannot be created
     */
    public static IEditorPart openCheckpoint(IWorkbenchPage page, Path checkpoint) throws PartInitException {
        Path file = WEIGHTS.stream().map(checkpoint::resolve).filter(Files::exists).findFirst().orElse(checkpoint);
        return page.openEditor(input(Files.isDirectory(checkpoint) ? file : checkpoint), INSPECTOR);
    }

    /**
     * Opens runs side by side.
     *
     * @param page where to open them
     * @param runs two or more run directories; differences are to the first
     * @return the editor
     * @throws PartInitException if the editor cannot be created
     */
    public static IEditorPart compare(IWorkbenchPage page, List<Path> runs) throws PartInitException {
        return page.openEditor(new ComparisonInput(runs), COMPARISON);
    }

    /**
     * What an editor is opened with.
     *
     * @param file a file anywhere on this machine
     * @return the input
     */
    public static IEditorInput input(Path file) {
        return new FileStoreEditorInput(EFS.getLocalFileSystem().getStore(file.toAbsolutePath().toUri()));
    }
}
