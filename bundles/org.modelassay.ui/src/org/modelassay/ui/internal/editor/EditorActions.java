/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.internal.editor;

import org.eclipse.jface.action.Action;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;
import org.jspecify.annotations.Nullable;
import org.modelassay.ui.internal.presentation.StudyDocument;

/** Undo, redo and revert of the workbench, bound to the document. */
final class EditorActions {

    private final StudyEditor editor;
    private final Action undo = action(StudyDocument::undo);
    private final Action redo = action(StudyDocument::redo);
    private final Action revert;

    EditorActions(StudyEditor editor, IActionBars bars) {
        this.editor = editor;
        revert = new Action("Revert") {
            @Override
            public void run() {
                editor.revert();
            }
        };
        bars.setGlobalActionHandler(ActionFactory.UNDO.getId(), undo);
        bars.setGlobalActionHandler(ActionFactory.REDO.getId(), redo);
        bars.setGlobalActionHandler(ActionFactory.REVERT.getId(), revert);
        update();
        bars.updateActionBars();
    }

    private Action action(java.util.function.Consumer<StudyDocument> what) {
        return new Action() {
            @Override
            public void run() {
                StudyDocument document = editor.document();
                if (document != null) {
                    what.accept(document);
                }
            }
        };
    }

    void update() {
        StudyDocument document = editor.document();
        label(undo, "&Undo", document == null ? null : document.undoLabel());
        label(redo, "&Redo", document == null ? null : document.redoLabel());
        revert.setEnabled(document != null && document.isDirty());
    }

    private static void label(Action action, String verb, @Nullable String what) {
        action.setText(what == null ? verb : verb + ' ' + what);
        action.setEnabled(what != null);
    }
}
