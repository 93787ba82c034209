/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.codecrash;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jspecify.annotations.Nullable;
import org.modelassay.analyser.codecrash.answers.AnswerLog;
import org.modelassay.ui.results.internal.InputPaths;
import org.modelassay.ui.results.internal.ResultsEditor;
import org.modelassay.ui.results.internal.SelectedRuns;

/** Puts the models of the selected runs, or of the open one, beside each other. */
public final class LeaderboardHandler extends AbstractHandler {

    /** For the workbench. */
    public LeaderboardHandler() {
        // nothing to set up
    }

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        List<Path> runs = SelectedRuns.of(HandlerUtil.getCurrentSelection(event));
        if (runs.isEmpty() && HandlerUtil.getActiveEditor(event) instanceof ResultsEditor editor) {
            InputPaths.runDirectory(editor.getEditorInput()).ifPresent(runs::add);
        }
        runs.removeIf(run -> !AnswerLog.isIn(run));
        if (runs.isEmpty()) {
            MessageDialog.openInformation(window.getShell(), "CodeCrash leaderboard",
                    "Select runs of codecrash.evaluate first, in the Runs view or among the studies.");
            return null;
        }
        new LeaderboardJob(runs, window.getActivePage()).schedule();
        return null;
    }
}
