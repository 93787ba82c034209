/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.modelassay.ui.AssayIds;
import org.modelassay.ui.internal.editor.StudyEditor;
import org.modelassay.ui.internal.presentation.StudyDocument;

/** The pages over one document. */
class StudyEditorTest {

    private final FakeDialogs dialogs = new FakeDialogs();

    @BeforeEach
    void beginWithNothing() {
        Bench.clear();
    }

    @AfterEach
    void leaveNothing() {
        Bench.clear();
        dialogs.close();
    }

    private static StudyEditor open() throws Exception {
        Path pair = Bench.sharedData("derived/sft-pair");
        IFile file = StudiesOnDisk.project(StudiesOnDisk.about("pages", "sparsity.update", pair.resolve("base-bf16"),
                pair.resolve("sft-lr5e-6-bf16")));
        return open(file);
    }

    private static StudyEditor open(IFile file) throws PartInitException {
        StudyEditor editor = (StudyEditor) IDE.openEditor(Bench.page(), file);
        Bench.settle(0.5);
        return editor;
    }

    private static StudyDocument document(StudyEditor editor) {
        StudyDocument document = editor.document();
        if (document == null) {
            throw new AssertionError("The study does not open");
        }
        return document;
    }

    @Test
    void everyPageIsDrawn() throws Exception {
        StudyEditor editor = open();
        for (String page : new String[] {"overview", "inputs", "experiments", "expectations", "source"}) {
            editor.setActivePage(page);
            Bench.settle(0.8);
            Bench.picture("10-" + page);
        }
        assertThat(editor.isDirty()).isFalse();
    }

    @Test
    void thePlanIsShownBeforeTheRun() throws Exception {
        StudyEditor editor = open();
        editor.setActivePage("experiments");

        Label plan = Bench.get(Label.class, "experiment.plan");

        assertThat(Bench.until(() -> plan.getText().contains("MB"), 10)).as(plan.getText()).isTrue();
        assertThat(Bench.get(Button.class, "experiment.run").isEnabled()).isTrue();
    }

    @Test
    void typingIsUndoneAndRedoneAcrossPages() throws Exception {
        StudyEditor editor = open();
        Bench.get(Text.class, "study.name").setText("another name");
        editor.setActivePage("experiments");
        Bench.settle(0.3);
        Combo mask = Bench.get(Combo.class, "parameter.mask");
        mask.select(1);
        mask.notifyListeners(org.eclipse.swt.SWT.Selection, new org.eclipse.swt.widgets.Event());
        Bench.settle(0.4);
        Bench.picture("11-changed-parameter");
        assertThat(document(editor).study().getExperiments().get(0).getParameters()).hasSize(1);

        Bench.execute("org.eclipse.ui.edit.undo");
        Bench.execute("org.eclipse.ui.edit.undo");

        assertThat(document(editor).study().getName()).isEqualTo("pages");
        assertThat(document(editor).study().getExperiments().get(0).getParameters()).isEmpty();
        assertThat(editor.isDirty()).isFalse();
        Bench.execute("org.eclipse.ui.edit.redo");
        assertThat(document(editor).study().getName()).isEqualTo("another name");
    }

    @Test
    void aParameterOutOfRangeIsToldWhileTyping() throws Exception {
        StudyEditor editor = open();
        editor.setActivePage("experiments");
        Bench.settle(0.5);
        Bench.find(org.eclipse.ui.forms.widgets.Section.class, "experiment.advanced")
                .ifPresent(section -> section.setExpanded(true));
        Bench.settle(0.3);
        Text number = Bench.find(Text.class, "parameter.permutations")
                .orElseGet(() -> Bench.anyParameterText());

        number.setText("-7000000000");
        Bench.settle(0.8);

        Bench.picture("12-out-of-range");
        assertThat(Bench.until(() -> !Bench.get(Button.class, "experiment.run").isEnabled(), 5)).isTrue();
    }

    @Test
    void savesAndMarksProblems() throws Exception {
        StudyEditor editor = open();
        document(editor).edit("break it", () -> document(editor).study().getModels().get(0).setLocation("nowhere"));
        assertThat(editor.isDirty()).isTrue();

        Bench.page().saveEditor(editor, false);

        assertThat(editor.isDirty()).isFalse();
        IFile file = org.modelassay.ui.internal.workspace.AssayProjects.file(document(editor).file()).orElseThrow();
        assertThat(Files.readString(document(editor).file())).contains("nowhere");
        assertThat(Bench.until(() -> problems(file) > 0, 60)).as("a problem marker").isTrue();
        editor.setActivePage("overview");
        Bench.page().showView("org.eclipse.ui.views.ProblemView");
        Bench.page().activate(editor);
        Bench.settle(1);
        Bench.picture("13-problems");
    }

    private static int problems(IFile file) {
        try {
            return file.findMarkers(AssayIds.PROBLEM, true, IResource.DEPTH_ZERO).length;
        } catch (org.eclipse.core.runtime.CoreException e) {
            throw new AssertionError(IMarker.PROBLEM, e);
        }
    }

    @Test
    void loadsWhatAnotherProgramHasWritten() throws Exception {
        StudyEditor editor = open();
        write(editor, "name=\"pages\"", "name=\"from elsewhere\"");

        editor.setFocus();

        assertThat(Bench.until(() -> "from elsewhere".equals(document(editor).study().getName()), 5)).isTrue();
        assertThat(dialogs.asked).as("nothing was changed here, so nothing is asked").isEmpty();
    }

    @Test
    void asksBeforeItLosesWhatWasChangedHere() throws Exception {
        StudyEditor editor = open();
        document(editor).edit("rename", () -> document(editor).study().setName("mine"));
        dialogs.answer = false;
        write(editor, "<experiments ", "<experiments description=\"theirs\" ");

        editor.setFocus();
        Bench.settle(1);

        assertThat(dialogs.asked).hasSize(1);
        assertThat(document(editor).study().getName()).isEqualTo("mine");
    }

    private static void write(StudyEditor editor, String before, String after) throws IOException {
        Path file = document(editor).file();
        Files.writeString(file, Files.readString(file).replace(before, after));
    }

    @Test
    void takesOverWhatIsTypedInTheSource() throws Exception {
        StudyEditor editor = open();
        editor.setActivePage("source");
        Bench.settle(0.3);
        var source = Bench.get(org.eclipse.swt.custom.StyledText.class, "source.text");
        source.setText(source.getText().replace("name=\"pages\"", "name=\"typed\""));

        editor.setActivePage("overview");

        assertThat(document(editor).study().getName()).isEqualTo("typed");
        document(editor).undo();
        assertThat(document(editor).study().getName()).isEqualTo("pages");
        assertThat(document(editor).study().getExperiments().get(0).getInputs()).hasSize(2);
    }

    @Test
    void anExpectationIsWrittenAsOnTheCommandLine() throws Exception {
        StudyEditor editor = open();
        editor.setActivePage("expectations");
        Bench.settle(0.3);
        Text bound = Bench.get(Text.class, "expectations.bound");
        bound.setText("sparsity.bit_exact >");
        assertThat(Bench.get(Button.class, "expectations.add").isEnabled()).isFalse();

        bound.setText("sparsity.bit_exact >= 0.9 ± 0.01");
        Bench.get(Button.class, "expectations.add").notifyListeners(org.eclipse.swt.SWT.Selection,
                new org.eclipse.swt.widgets.Event());
        Bench.settle(0.3);

        assertThat(Bench.get(Table.class, "expectations.table").getItem(0).getText(1))
                .isEqualTo("sparsity.bit_exact >= 0.9 ± 0.01");
        Bench.picture("14-expectation");
    }
}
