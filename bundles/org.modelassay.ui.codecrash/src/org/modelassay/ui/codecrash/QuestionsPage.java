/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.codecrash;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.modelassay.analyser.codecrash.answers.FailurePage;
import org.modelassay.analyser.codecrash.answers.JudgedAnswer;
import org.modelassay.common.AtomicFiles;
import org.modelassay.ui.charts.SaveDialogs;
import org.modelassay.ui.codecrash.presenter.AnswerTable;
import org.modelassay.ui.codecrash.presenter.FilterWords;
import org.modelassay.ui.results.internal.Look;
import org.modelassay.ui.results.internal.PageBackground;
import org.modelassay.ui.results.internal.TablePane;

/** Answers in a table above, the selected one below. */
final class QuestionsPage {

    private static final String ALL = "all";

    private final AnswerTable answers;
    private final SaveDialogs dialogs;
    private final TablePane table;
    private final AnswerView view;

    QuestionsPage(Composite parent, AnswerTable answers, SaveDialogs dialogs) {
        this.answers = answers;
        this.dialogs = dialogs;
        Composite page = new Composite(parent, SWT.NONE);
        page.setLayout(new GridLayout(1, false));
        page.setData("id", "codecrash.questions");
        PageBackground.keep(page);
        Look look = new Look(page);
        Composite line = Look.area(page, 9);
        SashForm sash = new SashForm(page, SWT.VERTICAL);
        sash.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        table = new TablePane(sash, answers.table(), look, dialogs);
        view = new AnswerView(sash, look);
        sash.setWeights(2, 3);
        choices(line);
        table.onSelection(row -> view.show(answers.answers().get(row)));
        table.filter(answers.values("grade").stream().allMatch("right"::equals) ? "" : AnswerTable.FIRST);
        table.shown().stream().findFirst().ifPresentOrElse(row -> {
            table.select(List.of(row));
            view.show(answers.answers().get(row));
        }, view::clear);
    }

    private void choices(Composite line) {
        combo(line, "Perturbation", "condition", values("condition"));
        List<String> grades = new ArrayList<>(List.of("!=right"));
        grades.addAll(values("grade"));
        combo(line, "Grade", "grade", grades);
        if (answers.values("vanilla").size() > 1) {
            combo(line, "Without perturbation", "vanilla", values("vanilla").stream()
                    .filter(each -> !each.contains(" ")).toList());
        }
        if (answers.values("dataset").size() > 1) {
            combo(line, "Data set", "dataset", values("dataset"));
        }
        Button export = new Button(line, SWT.PUSH);
        export.setText("Export failures\u2026");
        export.setToolTipText("Writes the answers of the table that are not right, as a page for a browser");
        export.setData("id", "codecrash.export");
        export.setLayoutData(new GridData(SWT.END, SWT.CENTER, true, false));
        export.addListener(SWT.Selection, event -> export(export));
        ((GridLayout) line.getLayout()).numColumns = line.getChildren().length;
    }

    private List<String> values(String column) {
        return answers.values(column).stream().map(each -> "=" + each).toList();
    }

    private void combo(Composite line, String label, String column, List<String> choices) {
        new Label(line, SWT.NONE).setText(label);
        Combo combo = new Combo(line, SWT.READ_ONLY | SWT.DROP_DOWN);
        combo.setData("id", "codecrash." + column);
        combo.add(ALL);
        choices.forEach(each -> combo.add(words(each)));
        combo.addListener(SWT.Selection, event -> {
            int index = combo.getSelectionIndex();
            table.filter(FilterWords.with(table.filter(), column, index == 0 ? "" : choices.get(index - 1)));
        });
        Runnable follow = () -> combo.select(1 + choices.indexOf(FilterWords.choice(table.filter(), column)));
        table.onFilter(follow);
        follow.run();
    }

    private static String words(String choice) {
        return choice.replace("!=", "not ").replace("=", "").replace('_', ' ');
    }

    private void export(Button button) {
        List<JudgedAnswer> failures = table.shown().stream().map(answers.answers()::get)
                .filter(each -> !each.answer().grade().isRight()).toList();
        Optional<Path> file = dialogs.file(button.getShell(), "failures.html", "html");
        if (file.isEmpty()) {
            return;
        }
        try {
            AtomicFiles.writeString(file.get(), FailurePage.of(answers.model() + ": answers that are not right",
                    failures));
        } catch (IOException e) {
            MessageDialog.openError(button.getShell(), "Export failures",
                    "The answers could not be written to " + file.get() + ": " + e.getMessage());
        }
    }
}
