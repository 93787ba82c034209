/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.modelassay.common.InvalidInputException;
import org.modelassay.engine.AnalyserRegistry;
import org.modelassay.engine.StudyWriter;
import org.modelassay.model.Experiment;
import org.modelassay.model.ExperimentsFactory;
import org.modelassay.model.ModelReference;
import org.modelassay.model.Study;
import org.modelassay.ui.internal.presentation.ActiveRun;
import org.modelassay.ui.internal.presentation.NewStudy;
import org.modelassay.ui.internal.presentation.ParameterForm;
import org.modelassay.ui.internal.presentation.RunRow;
import org.modelassay.ui.internal.presentation.RunState;
import org.modelassay.ui.internal.presentation.StudyDocument;
import org.modelassay.ui.internal.presentation.StudyEdits;
import org.modelassay.ui.internal.presentation.StudyPaths;
import org.modelassay.ui.internal.presentation.Texts;
import org.modelassay.ui.internal.shell.Services;

/** What the workbench knows without a widget. */
class DocumentTest {

    @TempDir
    private Path folder = Path.of("");

    private final AnalyserRegistry registry = Services.get(AnalyserRegistry.class);
    private @Nullable StudyDocument opened;

    private StudyDocument document() {
        return Objects.requireNonNull(opened);
    }

    @BeforeEach
    void writeAStudy() throws IOException, InvalidInputException {
        Study study = ExperimentsFactory.eINSTANCE.createStudy();
        study.setName("old");
        Path file = folder.resolve("study.assay");
        StudyEdits.addModel(study, file, folder.resolve("models/a"));
        StudyEdits.addModel(study, file, Path.of("/elsewhere/b").toAbsolutePath());
        StudyEdits.addExperiment(study, registry.find("sparsity.update"));
        new StudyWriter().write(file, study);
        opened = StudyDocument.open(file);
    }

    private Experiment experiment() {
        return document().study().getExperiments().get(0);
    }

    @Test
    void aBurstOfTypingIsUndoneAtOnce() {
        for (String text : new String[] {"n", "ne", "new"}) {
            document().edit("rename", "name", () -> document().study().setName(text));
        }
        assertThat(document().study().getName()).isEqualTo("new");
        document().undo();
        assertThat(document().study().getName()).isEqualTo("old");
        assertThat(document().isDirty()).isFalse();
        document().redo();
        assertThat(document().study().getName()).isEqualTo("new");
    }

    @Test
    void typingAfterASaveIsAChangeOfItsOwn() throws IOException {
        document().edit("rename", "name", () -> document().study().setName("saved"));
        document().save();
        document().edit("rename", "name", () -> document().study().setName("later"));
        document().undo();
        assertThat(document().study().getName()).isEqualTo("saved");
        assertThat(document().isDirty()).isFalse();
    }

    @Test
    void removingAModelUnbindsItAndUndoBindsItAgain() {
        ModelReference model = document().study().getModels().get(0);
        document().edit("remove", () -> StudyEdits.remove(document().study(), model));
        assertThat(StudyEdits.bound(experiment(), "base")).isEmpty();
        document().undo();
        assertThat(StudyEdits.bound(experiment(), "base")).containsExactly(model);
    }

    @Test
    void aNewExperimentBindsTheModelsInOrder() {
        assertThat(StudyEdits.bound(experiment(), "base")).extracting(input -> input.getId()).containsExactly("a");
        assertThat(StudyEdits.bound(experiment(), "tuned")).extracting(input -> input.getId()).containsExactly("b");
    }

    @Test
    void pathsBelowTheStudyAreRelative() {
        assertThat(document().study().getModels()).extracting(ModelReference::getLocation).containsExactly("models/a",
                Path.of("/elsewhere/b").toAbsolutePath().toString());
        assertThat(StudyPaths.resolve(document().file(), "models/a")).isEqualTo(folder.resolve("models/a"));
    }

    @Test
    void noticesThatTheFileWasChanged() throws IOException, InvalidInputException {
        assertThat(document().changedOnDisk()).isFalse();
        Files.writeString(document().file(), Files.readString(document().file()).replace("old", "other"));
        assertThat(document().changedOnDisk()).isTrue();
        document().reload();
        assertThat(document().study().getName()).isEqualTo("other");
        assertThat(document().changedOnDisk()).isFalse();
    }

    @Test
    void aParameterAtItsDefaultIsNotWritten() throws Exception {
        ParameterForm form = new ParameterForm(registry.find("sparsity.update").parameters(), experiment());
        var row = form.rows().get(0);
        assertThat(row.changed()).isFalse();
        assertThat(ParameterForm.setting(row.declaration(), row.text())).isEmpty();
        StudyEdits.set(experiment(), row.declaration().name(), Optional.of("something else"));
        assertThat(form.rows().get(0).changed()).isTrue();
        assertThat(form.rows().get(0).problem()).isPresent();
        StudyEdits.set(experiment(), row.declaration().name(), Optional.empty());
        assertThat(experiment().getParameters()).isEmpty();
    }

    @Test
    void aNameOfAStudyIsANameOfAFolder() {
        assertThat(new NewStudy("a/b", Optional.empty(), Map.of()).problem()).isPresent();
        assertThat(new NewStudy(" ", Optional.empty(), Map.of()).problem()).isPresent();
        assertThat(new NewStudy("my study", Optional.empty(), Map.of()).problem()).isEmpty();
    }

    @Test
    void aRunTellsItsProgressInItsUnit() {
        ActiveRun run = new ActiveRun(document().file(), "update", changed -> {});
        assertThat(RunRow.of(List.of(run), List.of())).singleElement().extracting(RunRow::state)
                .isEqualTo(RunState.QUEUED);
        run.begin();
        run.phase("analysing", "bytes", 2_000_000).advance(500_000);
        assertThat(run.snapshot().activity()).isEqualTo("analysing, 500 kB of 2.00 MB");
        assertThat(run.snapshot().fraction()).isEqualTo(0.25);
    }

    @Test
    void quantitiesAreShort() {
        assertThat(Texts.bytes(2_150_000_000.0)).isEqualTo("2.15 GB");
        assertThat(Texts.duration(Duration.ofSeconds(250))).isEqualTo("4 min 10 s");
        assertThat(Texts.elided("abcdefghijklmnop", 9)).isEqualTo("abcd…mnop");
    }
}
