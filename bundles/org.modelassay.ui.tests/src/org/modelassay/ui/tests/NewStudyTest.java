/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Objects;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.modelassay.model.Study;
import org.modelassay.ui.AssayIds;
import org.modelassay.ui.internal.editor.StudyEditor;
import org.modelassay.ui.internal.workspace.AssayProjects;

/** The way from nothing to a study. */
class NewStudyTest {

    @BeforeEach
    @AfterEach
    void beginWithNothing() {
        Bench.clear();
    }

    @Test
    void anEmptyWorkspaceSaysWhatToDo() {
        Bench.execute("org.modelassay.ui.welcome");

        Bench.picture("01-empty");

        assertThat(Bench.find(org.eclipse.ui.forms.widgets.Hyperlink.class, "studies.empty.0")).isPresent();
        assertThat(Bench.find(org.eclipse.ui.forms.widgets.ImageHyperlink.class, "welcome.compare")).isPresent();
    }

    @Test
    void theWizardMakesAStudyAboutTwoCheckpointsAndOpensIt() throws CoreException {
        Path pair = Bench.sharedData("derived/sft-pair");
        Bench.whenOpen("org.modelassay.ui.newStudy", shell -> {
            Bench.get(Text.class, "newStudy.name").setText("fine-tuning");
            Bench.get(Text.class, "newStudy.input.base").setText(pair.resolve("base-bf16").toString());
            Bench.get(Text.class, "newStudy.input.tuned").setText(pair.resolve("sft-lr1e-3-bf16").toString());
            Bench.settle(0.5);
            Bench.picture(shell, "02-wizard");
            Bench.press(shell, "Finish");
        });

        Bench.execute("org.modelassay.ui.newStudy");

        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("fine-tuning");
        assertThat(Bench.until(() -> Bench.page().getActiveEditor() instanceof StudyEditor, 5)).isTrue();
        assertThat(project.hasNature(AssayIds.NATURE)).isTrue();
        Study study = Objects.requireNonNull(((StudyEditor) Bench.page().getActiveEditor()).document()).study();
        assertThat(study.getModels()).hasSize(2);
        assertThat(study.getExperiments()).singleElement()
                .satisfies(experiment -> assertThat(experiment.getInputs()).hasSize(2));
        assertThat(project.getFolder(AssayProjects.CHECKPOINTS).getFolder("base-bf16").isLinked())
                .as("checkpoints are linked, never copied").isTrue();
        Bench.settle(1.5);
        Bench.picture("03-study");
    }

    @Test
    void theWizardRefusesWhatIsNoCheckpoint() {
        String[] error = {""};
        Bench.whenOpen("org.modelassay.ui.newStudy", shell -> {
            Bench.get(Text.class, "newStudy.input.base").setText(System.getProperty("java.home"));
            Bench.settle(0.5);
            error[0] = ((org.eclipse.jface.wizard.WizardDialog) shell.getData()).getErrorMessage();
            Bench.picture(shell, "04-wizard-refuses");
            Bench.press(shell, "Cancel");
        });

        Bench.execute("org.modelassay.ui.newStudy");

        assertThat(error[0]).isNotBlank();
    }

    @Test
    void aBrokenStudyOpensWithTheReasonAndIsRepairedThere() throws Exception {
        IFile file = StudiesOnDisk.project("broken", "<assay:Study this is no XML");

        org.eclipse.ui.ide.IDE.openEditor(Bench.page(), file);
        Bench.settle(0.5);

        Bench.picture("05-broken");
        assertThat(Bench.get(org.eclipse.swt.widgets.Label.class, "broken.reason").getText()).isNotBlank();
        Bench.get(org.eclipse.swt.custom.StyledText.class, "broken.text").setText("""
                <?xml version="1.0" encoding="UTF-8"?>
                <assay:Study xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
                    xmlns:assay="http://www.modelassay.org/experiments/1.0" name="repaired"/>
                """);
        Bench.page().saveEditor(Bench.page().getActiveEditor(), false);
        Bench.settle(0.5);
        assertThat(Bench.get(Text.class, "study.name").getText()).isEqualTo("repaired");
    }
}
