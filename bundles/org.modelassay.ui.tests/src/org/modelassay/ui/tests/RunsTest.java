/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.modelassay.cli.internal.quickstart.SyntheticQuickstart;
import org.modelassay.common.Cancellation;
import org.modelassay.common.Progress;
import org.modelassay.common.Seed;
import org.modelassay.engine.RunReader;
import org.modelassay.engine.RunRequest.Reuse;
import org.modelassay.model.Metric;
import org.modelassay.ui.AssayIds;
import org.modelassay.ui.ShutdownGuard;
import org.modelassay.ui.internal.presentation.ActiveRun;
import org.modelassay.ui.internal.presentation.RunRow;
import org.modelassay.ui.internal.presentation.RunState;
import org.modelassay.ui.internal.running.RunCentre;
import org.modelassay.ui.internal.shell.Services;
import org.modelassay.ui.internal.workspace.AssayProjects;

/** Runs in the workbench. */
class RunsTest {

    private final RunCentre centre = Services.get(RunCentre.class);

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void beginWithNothing() {
        Bench.clear();
    }

    @AfterEach
    void leaveNothing() {
        centre.cancelAll();
        Bench.until(() -> !centre.isBusy(), 20);
        Bench.clear();
    }

    private static IFile pair(String name) throws Exception {
        Path pair = Bench.sharedData("derived/sft-pair");
        return StudiesOnDisk.project(StudiesOnDisk.about(name, "sparsity.update", pair.resolve("base-bf16"),
                pair.resolve("sft-lr1e-3-bf16")));
    }

    @Test
    void runsUpdateSparsityOnTheFineTunedPair() throws Exception {
        IFile file = pair("run-it");
        IDE.openEditor(Bench.page(), file);
        Bench.settle(0.5);

        Bench.execute(AssayIds.RUN);

        assertThat(Bench.until(() -> !centre.isBusy() && rows("run-it").size() == 1, 60)).isTrue();
        RunRow row = rows("run-it").get(0);
        assertThat(row.state()).as(row.activity()).isEqualTo(RunState.DONE);
        assertThat(row.activity()).contains("%");
        Metric sparsity = new RunReader().read(row.directory().orElseThrow()).getResults().stream()
                .filter(Metric.class::isInstance).map(Metric.class::cast)
                .filter(metric -> metric.getName().equals("sparsity.bit_exact")).findFirst().orElseThrow();
        assertThat(sparsity.getValue()).as("expected-update-sparsity.json has 2.1 %%").isBetween(0.02, 0.022);
        Table table = Bench.get(Table.class, "runs.table");
        assertThat(Bench.until(() -> table.getItemCount() > 0, 3)).isTrue();
        table.setSelection(0);
        table.notifyListeners(org.eclipse.swt.SWT.Selection, new org.eclipse.swt.widgets.Event());
        Bench.picture("20-run-done");
    }

    private List<RunRow> rows(String project) {
        return centre.rows().stream().filter(row -> row.study().toString().contains("/" + project + "/")).toList();
    }

    @Test
    void cancelsALongRunAndContinuesIt() throws Exception {
        Path study = new SyntheticQuickstart(new Seed(0)).generate(folder.resolve("example"), Progress.none(),
                Cancellation.never());
        AssayProjects.projectAt(study.getParent(), new org.eclipse.core.runtime.NullProgressMonitor());
        ActiveRun run = centre.start(study, List.of("rank-1-spectra"), Reuse.RESUME).get(0);
        assertThat(Bench.until(() -> run.snapshot().phase().startsWith("analysing") && run.snapshot().done() > 0, 60))
                .as(run.snapshot().toString()).isTrue();
        Bench.picture("21-running");

        long begin = System.nanoTime();
        centre.cancelAll();
        assertThat(Bench.until(() -> !centre.isBusy(), 10)).isTrue();
        double seconds = (System.nanoTime() - begin) / 1e9;

        assertThat(run.snapshot().state()).isEqualTo(RunState.CANCELLED);
        System.out.printf("workbench: a run is cancelled in %.2f s%n", seconds);
        Bench.picture("22-cancelled");
        ActiveRun again = centre.start(study, List.of("rank-1-spectra"), Reuse.RESUME).get(0);
        assertThat(Bench.until(() -> !again.snapshot().state().isActive(), 120)).isTrue();
        assertThat(again.snapshot().state()).as(again.snapshot().result()).isEqualTo(RunState.DONE);
        assertThat(again.snapshot().directory()).isEqualTo(run.snapshot().directory());
    }

    @Test
    void aFailedRunSaysWhyAndWhatToDo() throws Exception {
        IFile file = pair("fails");
        Path study = file.getLocation().toPath();
        Files.writeString(study, Files.readString(study).replace("base-bf16\"/>", "base-bf16-gone\"/>"));

        ActiveRun run = centre.start(study, List.of("update"), Reuse.RESUME).get(0);

        assertThat(Bench.until(() -> !run.snapshot().state().isActive(), 20)).isTrue();
        assertThat(run.snapshot().state()).isEqualTo(RunState.FAILED);
        assertThat(run.snapshot().result()).contains("base-bf16-gone");
        Table table = Bench.get(Table.class, "runs.table");
        assertThat(Bench.until(() -> table.getItemCount() > 0, 3)).isTrue();
        table.setSelection(0);
        table.notifyListeners(org.eclipse.swt.SWT.Selection, new org.eclipse.swt.widgets.Event());
        Bench.picture("23-failed");
    }

    @Test
    void aRunMadeElsewhereAppearsByItself() throws Exception {
        IFile first = pair("first");
        centre.start(first.getLocation().toPath(), List.of("update"), Reuse.RESUME);
        assertThat(Bench.until(() -> !centre.isBusy() && !rows("first").isEmpty(), 60)).isTrue();
        IFile second = pair("second");
        Bench.settle(2);
        assertThat(rows("second")).isEmpty();

        copy(first.getLocation().toPath().resolveSibling("runs"), second.getLocation().toPath().resolveSibling("runs"));

        assertThat(Bench.until(() -> rows("second").size() == 1, 5)).isTrue();
        assertThat(rows("second").get(0).state()).isEqualTo(RunState.DONE);
    }

    private static void copy(Path from, Path to) throws IOException {
        List<Path> all;
        try (Stream<Path> walk = Files.walk(from)) {
            all = walk.toList();
        }
        for (Path path : all) {
            Files.copy(path, to.resolve(from.relativize(path)));
        }
    }

    @Test
    void closingAsksWhileARunIsActive() throws Exception {
        try (FakeDialogs dialogs = new FakeDialogs()) {
            assertThat(ShutdownGuard.mayClose()).as("nothing runs").isTrue();
            assertThat(dialogs.asked).isEmpty();
            Path study = new SyntheticQuickstart(new Seed(0)).generate(folder.resolve("closing"),
                    Progress.none(), Cancellation.never());
            ActiveRun run = centre.start(study, List.of("rank-1-spectra"), Reuse.RESUME).get(0);
            assertThat(Bench.until(() -> run.snapshot().state() == RunState.RUNNING, 20)).isTrue();
            dialogs.answer = false;
            assertThat(ShutdownGuard.mayClose()).isFalse();
            assertThat(run.snapshot().state()).isEqualTo(RunState.RUNNING);
            dialogs.answer = true;
            assertThat(ShutdownGuard.mayClose()).isTrue();
            assertThat(dialogs.asked).hasSize(2);
            assertThat(centre.isBusy()).isFalse();
        }
    }

    /** A figure, not a claim: it depends on what else the machine does. */
    @Test
    void theWindowAnswersWhileARunIsActive() throws Exception {
        Path study = new SyntheticQuickstart(new Seed(0)).generate(folder.resolve("answers"), Progress.none(),
                Cancellation.never());
        IDE.openEditor(Bench.page(), AssayProjects.file(study).orElseGet(() -> projectOf(study)));
        Bench.settle(1);
        try (StallProbe probe = new StallProbe(Bench.display())) {
            ActiveRun run = centre.start(study, List.of("rank-1-spectra"), Reuse.FRESH).get(0);
            assertThat(Bench.until(() -> !run.snapshot().state().isActive(), 180)).isTrue();
            assertThat(run.snapshot().state()).as(run.snapshot().result()).isEqualTo(RunState.DONE);
            assertThat(probe.answers()).isPositive();
            System.out.println("workbench: the window answers while a run is active: " + probe.figure());
        }
    }

    private static IFile projectOf(Path study) {
        try {
            AssayProjects.projectAt(study.getParent(), new org.eclipse.core.runtime.NullProgressMonitor());
            return AssayProjects.file(study).orElseThrow();
        } catch (org.eclipse.core.runtime.CoreException e) {
            throw new AssertionError(e);
        }
    }
}
