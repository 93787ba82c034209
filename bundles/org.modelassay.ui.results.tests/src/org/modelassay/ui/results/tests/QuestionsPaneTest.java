/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.results.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.modelassay.analyser.codecrash.answers.AnswerLog;
import org.modelassay.ui.codecrash.presenter.AnswerTable;
import org.modelassay.ui.codecrash.presenter.FilterWords;
import org.modelassay.ui.results.ResultEditors;
import org.modelassay.ui.results.internal.ResultsEditor;

/** The pane of questions and answers, and the leaderboard, in the product's window. */
class QuestionsPaneTest {

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void enlarge() {
        Window.shell().setBounds(0, 0, 1400, 980);
        Window.settle();
    }

    @AfterEach
    void close() {
        Theme.light();
        Window.page().closeAllEditors(false);
        Window.settle();
    }

    private Path open() throws Exception {
        Path run = AnsweredRun.create(folder);
        ResultEditors.openRun(Window.page(), run);
        Window.maximise();
        return run;
    }

    private static void openPane() {
        CTabFolder folder = Window.control(CTabFolder.class, "results.panes");
        CTabItem item = Arrays.stream(folder.getItems()).filter(each -> each.getText().startsWith("Questions"))
                .findFirst().orElseThrow();
        folder.setSelection(item);
        Event event = new Event();
        event.item = item;
        folder.notifyListeners(SWT.Selection, event);
    }

    private static Table table() {
        return Window.control(Table.class, "table.answers");
    }

    private static void select(int row) {
        table().setSelection(row);
        table().notifyListeners(SWT.Selection, new Event());
        Window.settle();
    }

    @Test
    void showsTheProgramsOfAWrongAnswerSideBySide() throws Exception {
        open();
        openPane();

        assertThat(table().getItemCount()).isEqualTo(2);
        assertThat(Window.control(Label.class, "codecrash.verdict").getText())
                .isEqualTo("ours/q0 under MCC, sample 1: wrong, another value");
        assertThat(Window.control(Label.class, "codecrash.facts").getText())
                .contains("Expected: ['long', 'word', 'here']").contains("Answer: []");
        StyledText before = Window.control(StyledText.class, "codecrash.before");
        StyledText after = Window.control(StyledText.class, "codecrash.after");
        assertThat(before.getLineCount()).isEqualTo(after.getLineCount());
        assertThat(after.getText()).contains("# The loop runs once.");
        assertThat(before.getText()).doesNotContain("#");
        assertThat(Arrays.stream(after.getStyleRanges()).filter(range -> range.background != null)
                .map(range -> after.getText(range.start, range.start + range.length - 1)))
                .anyMatch(text -> text.contains("# The list always stays empty."));
        Window.capture("codecrash-questions-light");
        Theme.dark();
        select(1);
        Window.capture("codecrash-questions-dark");
    }

    @Test
    void filtersByWhatIsChosenAndTyped() throws Exception {
        open();
        openPane();
        Combo grade = Window.control(Combo.class, "codecrash.grade");
        assertThat(grade.getText()).isEqualTo("not right");

        grade.select(0);
        grade.notifyListeners(SWT.Selection, new Event());
        Window.settle();
        assertThat(table().getItemCount()).isEqualTo(6);
        Combo condition = Window.control(Combo.class, "codecrash.condition");
        condition.select(condition.indexOf("VAN"));
        condition.notifyListeners(SWT.Selection, new Event());
        Window.settle();
        assertThat(table().getItemCount()).isEqualTo(3);
        Text filter = Window.control(Text.class, "table.answers.filter");
        assertThat(filter.getText()).isEqualTo("condition=VAN");
        filter.setText("condition=MCC q2");
        Window.await("one row", () -> table().getItemCount() == 1);
        assertThat(condition.getText()).isEqualTo("MCC");
        select(0);
        assertThat(Window.control(Label.class, "codecrash.verdict").getText()).endsWith("right");
    }

    @Test
    void putsRunsOnALeaderboard() throws Exception {
        Path run = open();
        PlatformUI.getWorkbench().getService(IHandlerService.class)
                .executeCommand("org.modelassay.ui.codecrash.leaderboard", null);
        Window.await("the leaderboard", () -> Window.page().getActiveEditor() instanceof ResultsEditor editor
                && editor.contents().map(each -> each.directory().toString().contains("leaderboard")).orElse(false));
        assertThat(run.getParent().resolveSibling("leaderboard")).isDirectory();
        Window.await("its table", () -> Window.all("table.leaderboard").size() == 1);
        assertThat(Window.all("results.answer")).extracting(each -> ((Label) each).getText())
                .anyMatch(text -> text.contains("MCC costs most"));
        Window.capture("codecrash-leaderboard");
    }

    @Test
    void knowsEveryAnswerWithoutAWindow() throws Exception {
        AnswerTable answers = AnswerTable.of(AnswerLog.read(AnsweredRun.create(folder)));
        assertThat(answers.model()).isEqualTo("a-model");
        assertThat(answers.table().size()).isEqualTo(6);
        assertThat(answers.values("grade")).containsExactly("wrong", "right");
        assertThat(answers.values("vanilla")).containsExactly("right");
        assertThat(FilterWords.with("grade!=right some words", "grade", "=wrong")).isEqualTo("some words grade=wrong");
        assertThat(FilterWords.choice("a=b grade=missing", "grade")).isEqualTo("=missing");
    }

    @Test
    void leavesAPageOfFailuresForABrowser() throws Exception {
        String page = Files.readString(AnsweredRun.create(folder).resolve("data/failures_page.html"));
        assertThat(page).contains("2 answers are not right")
                .contains("<mark>    # The list always stays empty.</mark>").doesNotContain("<script");
    }
}
