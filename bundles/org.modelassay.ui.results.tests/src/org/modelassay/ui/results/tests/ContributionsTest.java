/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.results.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.modelassay.common.InvalidInputException;
import org.modelassay.ui.results.ResultEditors;

/** What this bundle contributes to CodeCrash and to the window, as any plug-in may: see its {@code plugin.xml}. */
class ContributionsTest {

    private static final String PASS = "org.modelassay.ui.results.tests.pass";

    @TempDir
    private Path folder = Path.of("");

    @AfterEach
    void close() {
        Window.page().closeAllEditors(false);
        Window.settle();
    }

    @Test
    void aPlugInPerturbsPrograms() throws Exception {
        Path run = AnsweredRun.perturbed(folder, PASS);
        assertThat(Files.readAllLines(run.resolve("data/questions.jsonl"))).hasSize(3)
                .allMatch(line -> line.contains("\\npass"));
    }

    @Test
    void aPerturbationThatNobodyContributesIsRefused() {
        assertThatThrownBy(() -> AnsweredRun.perturbed(folder, "nobody"))
                .isInstanceOf(InvalidInputException.class).hasMessageContaining("no plug-in contributes");
    }

    @Test
    void aPaneThatFailsIsShownAsBrokenAndTheResultsStay() throws Exception {
        ResultEditors.openRun(Window.page(), AnsweredRun.perturbed(folder, PASS));
        CTabFolder panes = Window.control(CTabFolder.class, "results.panes");
        assertThat(panes.getItems()).extracting(item -> item.getText()).containsExactly("Results", "Throwing",
                "Absent");
        for (int i = 1; i <= 2; i++) {
            panes.setSelection(i);
            Event event = new Event();
            event.item = panes.getItem(i);
            panes.notifyListeners(SWT.Selection, event);
            Window.settle();
            assertThat(Window.all("page.failure")).hasSize(i);
        }
        Control broken = Window.all("page.failure").getFirst();
        assertThat(((Composite) broken).getChildren()[0]).isInstanceOf(Label.class)
                .extracting(each -> ((Label) each).getText()).isEqualTo("This pane cannot be shown");
        panes.setSelection(0);
        Window.settle();
        assertThat(Window.control(Label.class, "results.answer").getText()).contains("3 of 3 questions");
    }
}
