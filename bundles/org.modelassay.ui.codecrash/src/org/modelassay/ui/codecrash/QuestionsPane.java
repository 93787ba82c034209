/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.codecrash;

import java.nio.file.Path;

import org.eclipse.swt.widgets.Composite;
import org.modelassay.analyser.codecrash.answers.AnswerLog;
import org.modelassay.ui.charts.PlatformSaveDialogs;
import org.modelassay.ui.charts.SaveDialogs;
import org.modelassay.ui.codecrash.presenter.AnswerTable;
import org.modelassay.ui.results.ResultPane;
import org.modelassay.ui.results.internal.Loading;

/** Every question of a run with its answers: both programs side by side, the answer, its grade and the reason. */
public final class QuestionsPane implements ResultPane {

    private final SaveDialogs dialogs;

    /** For the workbench. */
    public QuestionsPane() {
        this(new PlatformSaveDialogs());
    }

    /**
     * A pane that asks somebody else for file names.
     *
     * @param dialogs answers instead of the operating system
     */
    public QuestionsPane(SaveDialogs dialogs) {
        this.dialogs = dialogs;
    }

    @Override
    public void create(Composite parent, Path run) {
        Loading.start(parent, "the answers", () -> AnswerTable.of(AnswerLog.read(run)),
                answers -> new QuestionsPage(parent, answers, dialogs));
    }
}
