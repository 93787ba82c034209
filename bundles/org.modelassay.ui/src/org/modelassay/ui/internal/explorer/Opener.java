/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.internal.explorer;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IFile;
import org.eclipse.ui.IEditorDescriptor;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.FileStoreEditorInput;
import org.eclipse.ui.ide.IDE;
import org.modelassay.ui.AssayIds;
import org.modelassay.ui.Dialogs;
import org.modelassay.ui.internal.editor.StudyEditor;
import org.modelassay.ui.internal.presentation.StudyNode;
import org.modelassay.ui.internal.running.Results;
import org.modelassay.ui.internal.shell.Services;
import org.modelassay.ui.internal.workspace.AssayProjects;

/** Opens what is double-clicked in the tree. */
final class Opener {

    private Opener() {
    }

    /**
     * Opens an element.
     *
     * @param page    where to open it
     * @param element what the tree shows
     * @return whether there was something to open
     */
    static boolean open(IWorkbenchPage page, Object element) {
        try {
            return switch (element) {
            case StudyNode.Past past when past.run().hasResults() -> {
                Results.open(page, past.run().directory());
                yield true;
            }
            case StudyNode.Past past -> {
                Services.get(Dialogs.class).tell("No result", past.run().answer());
                yield true;
            }
            case StudyNode.Question question -> {
                if (study(page, question.study()) instanceof StudyEditor editor) {
                    editor.reveal(question.label());
                }
                yield true;
            }
            case StudyNode.Problem problem -> {
                study(page, problem.study());
                yield true;
            }
            case StudyNode.Input input -> checkpoint(page, input.location());
            case IFile file -> {
                IDE.openEditor(page, file);
                yield true;
            }
            default -> false;
            };
        } catch (PartInitException e) {
            Services.get(Dialogs.class).tell("Cannot open", String.valueOf(e.getMessage()));
            return true;
        }
    }

    private static IEditorPart study(IWorkbenchPage page, Path study) throws PartInitException {
        IFile file = AssayProjects.file(study).orElse(null);
        return file == null
                ? page.openEditor(new FileStoreEditorInput(EFS.getLocalFileSystem().getStore(study.toUri())),
                        AssayIds.STUDY_EDITOR)
                : IDE.openEditor(page, file, AssayIds.STUDY_EDITOR);
    }

    private static boolean checkpoint(IWorkbenchPage page, Path location) throws PartInitException {
        Path file = location;
        for (String name : new String[] {"model.safetensors.index.json", "model.safetensors"}) {
            if (Files.isDirectory(location) && Files.exists(location.resolve(name))) {
                file = location.resolve(name);
                break;
            }
        }
        IEditorDescriptor editor = PlatformUI.getWorkbench().getEditorRegistry()
                .getDefaultEditor(String.valueOf(file.getFileName()));
        if (editor == null || !Files.isRegularFile(file)) {
            return false;
        }
        page.openEditor(new FileStoreEditorInput(EFS.getLocalFileSystem().getStore(file.toUri())), editor.getId());
        return true;
    }
}
