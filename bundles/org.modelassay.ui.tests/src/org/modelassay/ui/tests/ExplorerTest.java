/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.ide.undo.DeleteResourcesOperation;
import org.eclipse.ui.ide.undo.MoveResourcesOperation;
import org.eclipse.ui.ide.undo.WorkspaceUndoUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.modelassay.engine.RunRequest.Reuse;
import org.modelassay.engine.StudyReader;
import org.modelassay.model.Study;
import org.modelassay.ui.AssayIds;
import org.modelassay.ui.internal.explorer.CheckpointDropAssistant;
import org.modelassay.ui.internal.presentation.Expectations;
import org.modelassay.ui.internal.presentation.RunRow;
import org.modelassay.ui.internal.presentation.StudyDocument;
import org.modelassay.ui.internal.running.Acceptance;
import org.modelassay.ui.internal.running.RunCentre;
import org.modelassay.ui.internal.shell.Services;
import org.modelassay.ui.internal.workspace.AssayProjects;
import org.modelassay.ui.internal.workspace.StudyProblemFixes;

/** The tree of studies. */
class ExplorerTest {

    private final RunCentre centre = Services.get(RunCentre.class);
    private final FakeDialogs dialogs = new FakeDialogs();

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void beginWithNothing() {
        Bench.clear();
    }

    @AfterEach
    void leaveNothing() {
        Bench.clear();
        dialogs.close();
    }

    private IFile study(String name) throws Exception {
        Path pair = Bench.sharedData("derived/sft-pair");
        return StudiesOnDisk.project(StudiesOnDisk.about(name, "sparsity.update", copy(pair.resolve("base-bf16")),
                copy(pair.resolve("sft-lr1e-3-bf16"))));
    }

    private Path copy(Path directory) throws Exception {
        Path copy = Files.createDirectories(folder.resolve(directory.getFileName()));
        try (var files = Files.list(directory)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, copy.resolve(file.getFileName()));
            }
        }
        return copy;
    }

    private RunRow row() {
        return centre.rows().get(0);
    }

    @Test
    void aRunIsStaleOnceAnInputHasChanged() throws Exception {
        IFile file = study("stale");
        centre.start(file.getLocation().toPath(), List.of("update"), Reuse.RESUME);
        assertThat(Bench.until(() -> !centre.isBusy() && !centre.rows().isEmpty(), 60)).isTrue();
        assertThat(row().label()).isEqualTo("done");
        Path weights = folder.resolve("sft-lr1e-3-bf16").resolve("model.safetensors");
        Files.setLastModifiedTime(weights, FileTime.from(Instant.now().plusSeconds(10)));
        Bench.settle(2.5);
        assertThat(row().label()).as("touched, the same bytes").isEqualTo("done");
        byte[] bytes = Files.readAllBytes(weights);
        bytes[bytes.length - 1] ^= 1;
        Files.write(weights, bytes, StandardOpenOption.WRITE);
        Files.setLastModifiedTime(weights, FileTime.from(Instant.now().plusSeconds(20)));
        assertThat(Bench.until(() -> row().label().equals("done, stale"), 6)).as(row().label()).isTrue();
        ((org.eclipse.ui.navigator.CommonNavigator) Bench.page().showView(AssayIds.STUDIES)).getCommonViewer()
                .expandAll();
        Bench.settle(0.5);
        Bench.picture("40-stale");
    }

    @Test
    void anAcceptedRunIsWhatLaterRunsAreMeasuredBy() throws Exception {
        IFile file = study("accepted");
        Path path = file.getLocation().toPath();
        centre.start(path, List.of("update"), Reuse.RESUME);
        assertThat(Bench.until(() -> !centre.isBusy() && !centre.rows().isEmpty(), 60)).isTrue();
        Acceptance.accept(path, row().directory().orElseThrow(), Instant.now());
        Files.writeString(path, Files.readString(path).replaceFirst("(<experiments [^>]*>)",
                "$1<expectations metric=\"sparsity.bit_exact\" comparator=\">=\" value=\"0.0\" baseline=\"true\"/>"));
        Study study = new StudyReader().read(path);
        assertThat(study.getBaselines()).hasSize(1);
        assertThat(Expectations.of(study)).singleElement()
                .satisfies(line -> assertThat(line.text()).isEqualTo("sparsity.bit_exact >= accepted run's"));
        StudyDocument document = StudyDocument.open(path);
        document.source(document.source().replace("name=\"accepted\"", "name=\"typed\""));
        assertThat(document.study().getBaselines()).as("the source keeps it").hasSize(1);
        document.undo();
        assertThat(document.study().getBaselines()).hasSize(1);
    }

    @Test
    void renameAndDeleteAreUndoneFromTheTree() throws Exception {
        IProject project = study("first-name").getProject();
        IFile file = project.getFile("study.assay");
        Bench.page().showView(AssayIds.STUDIES).setFocus();
        Bench.settle(0.5);
        var operations = PlatformUI.getWorkbench().getOperationSupport();
        MoveResourcesOperation rename =
                new MoveResourcesOperation(file, project.getFullPath().append("renamed.assay"), "Rename");
        rename.addContext(WorkspaceUndoUtil.getWorkspaceUndoContext());
        operations.getOperationHistory().execute(rename, new NullProgressMonitor(), null);
        assertThat(project.getFile("renamed.assay").exists()).isTrue();
        Bench.settle(0.3);
        Bench.execute("org.eclipse.ui.edit.undo");
        assertThat(Bench.until(() -> file.exists() && !project.getFile("renamed.assay").exists(), 5)).isTrue();
        DeleteResourcesOperation delete = new DeleteResourcesOperation(new IResource[] {file}, "Delete", true);
        delete.addContext(WorkspaceUndoUtil.getWorkspaceUndoContext());
        operations.getOperationHistory().execute(delete, new NullProgressMonitor(), null);
        assertThat(file.exists()).isFalse();
        Bench.settle(0.3);
        Bench.execute("org.eclipse.ui.edit.undo");
        assertThat(Bench.until(file::exists, 5)).isTrue();
        assertThat(new StudyReader().read(file.getLocation().toPath()).getExperiments()).hasSize(1);
    }

    @Test
    void aCheckpointDroppedOnAStudyIsLinkedAndTold() throws Exception {
        IFile file = study("drop");
        Path other = Bench.sharedData("derived/sft-pair").resolve("sft-lr5e-6-bf16");
        assertThat(CheckpointDropAssistant.drop(file, new String[] {other.toString()}).isOK()).isTrue();
        assertThat(file.getProject().getFolder(AssayProjects.CHECKPOINTS).getFolder("sft-lr5e-6-bf16").isLinked())
                .isTrue();
        Study study = new StudyReader().read(file.getLocation().toPath());
        assertThat(study.getModels()).hasSize(3);
    }

    @Test
    void checkpointsDroppedBesideEveryProjectBecomeAStudy() throws Exception {
        Path pair = Bench.sharedData("derived/sft-pair");
        assertThat(CheckpointDropAssistant.drop(ResourcesPlugin.getWorkspace().getRoot(),
                new String[] {pair.resolve("base-bf16").toString(), pair.resolve("sft-lr1e-3-bf16").toString()})
                .isOK()).isTrue();
        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("study-of-base-bf16");
        assertThat(new StudyReader().read(project.getFile("study.assay").getLocation().toPath()).getModels())
                .hasSize(2);
    }

    @Test
    void whatIsNoCheckpointIsRefusedWithTheReason() throws Exception {
        IFile file = study("refuse");
        Path text = Files.writeString(folder.resolve("weights.safetensors"), "no weights at all");
        assertThat(CheckpointDropAssistant.drop(file, new String[] {text.toString()}).getMessage())
                .contains("weights.safetensors");
    }

    @Test
    void aValueThatIsRefusedIsResetByAQuickFix() throws Exception {
        IFile file = study("fix");
        Path path = file.getLocation().toPath();
        Files.writeString(path, Files.readString(path).replaceFirst("(<experiments [^>]*>)",
                "$1<parameters name=\"directions\" value=\"many\"/>"));
        file.refreshLocal(0, null);
        assertThat(Bench.until(() -> markers(file).length > 0, 60)).isTrue();
        IDE.openEditor(Bench.page(), file);
        Bench.page().showView("org.eclipse.ui.views.ProblemView");
        Bench.settle(1);
        Bench.picture("41-problem");
        IMarker marker = markers(file)[0];
        IMarkerResolution[] fixes = new StudyProblemFixes().getResolutions(marker);
        IMarkerResolution reset = Arrays.stream(fixes)
                .filter(fix -> fix.getLabel().toLowerCase(Locale.ROOT).startsWith("reset directions")).findFirst()
                .orElseThrow();
        reset.run(marker);
        assertThat(new StudyReader().read(path).getExperiments().get(0).getParameters()).isEmpty();
        assertThat(Bench.until(() -> markers(file).length == 0, 60)).isTrue();
    }

    @Test
    void aCheckpointThatHasMovedIsFoundAgainByAQuickFix() throws Exception {
        IFile file = study("moved");
        Path path = file.getLocation().toPath();
        Path there = folder.resolve("base-bf16");
        Path now = Files.move(there, folder.resolve("elsewhere"));
        file.touch(null);
        assertThat(Bench.until(() -> markers(file).length > 0, 60)).isTrue();
        dialogs.path = java.util.Optional.of(now);
        IMarker marker = markers(file)[0];
        IMarkerResolution find = Arrays.stream(new StudyProblemFixes().getResolutions(marker))
                .filter(fix -> fix.getLabel().startsWith("Choose where base-bf16")).findFirst().orElseThrow();
        find.run(marker);
        assertThat(new StudyReader().read(path).getModels().get(0).getLocation()).endsWith("elsewhere");
        assertThat(Bench.until(() -> markers(file).length == 0, 60)).isTrue();
    }

    private static IMarker[] markers(IFile file) {
        try {
            return file.findMarkers(AssayIds.PROBLEM, true, IResource.DEPTH_ZERO);
        } catch (org.eclipse.core.runtime.CoreException e) {
            throw new AssertionError(e);
        }
    }
}
