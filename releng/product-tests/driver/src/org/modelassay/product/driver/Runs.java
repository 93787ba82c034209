/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.product.driver;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.modelassay.cli.internal.quickstart.SyntheticQuickstart;
import org.modelassay.common.Cancellation;
import org.modelassay.common.Progress;
import org.modelassay.common.Seed;
import org.modelassay.engine.RunRequest.Reuse;
import org.modelassay.ui.internal.presentation.ActiveRun;
import org.modelassay.ui.internal.presentation.RunRow;
import org.modelassay.ui.internal.presentation.RunState;
import org.modelassay.ui.internal.running.RunCentre;
import org.modelassay.ui.internal.shell.Services;
import org.modelassay.ui.internal.workspace.AssayProjects;

/** A long run that the end of the workbench interrupts, and the next start continues. */
final class Runs {

    private static final String EXPERIMENT = "rank-1-spectra";

    private Runs() {
    }

    static void interrupt(Hand hand, Path folder) throws Exception {
        Path study = new SyntheticQuickstart(new Seed(0)).generate(folder.resolve("example"),
                Progress.none(), Cancellation.never());
        AssayProjects.projectAt(study.getParent(), new NullProgressMonitor());
        hand.in(() -> IDE.openEditor(hand.page(), AssayProjects.file(study).orElseThrow()));
        ActiveRun run = Services.get(RunCentre.class).start(study, List.of(EXPERIMENT), Reuse.RESUME).get(0);
        hand.until("a finished unit", () -> finishedUnits(study) > 0);
        hand.later(() -> PlatformUI.getWorkbench().restart());
        Shell question = hand.dialog("A run is active");
        hand.picture("closing-asks");
        hand.press(question, "Cancel");
        hand.until("no question", () -> hand.open("A run is active").isEmpty());
        if (!run.snapshot().state().isActive()) {
            throw new AssertionError("the run did not go on: " + run.snapshot());
        }
        // the driver's own restart comes next, and is asked about again
        Thread.ofPlatform().daemon().start(() -> {
            try {
                hand.press(hand.dialog("A run is active"), "Interrupt and close");
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    static void resume(Hand hand, Path folder) throws Exception {
        Path study = folder.resolve("example").resolve("study.assay");
        if (hand.in(() -> hand.page().getActiveEditor()) == null) {
            throw new AssertionError("the study is not open as it was");
        }
        hand.until("the run of before", () -> !rows().isEmpty());
        RunRow before = rows().get(0);
        if (before.state() == RunState.DONE) {
            throw new AssertionError("the run was not interrupted: " + before);
        }
        hand.picture("after-restart");
        long units = finishedUnits(study);
        ActiveRun again = Services.get(RunCentre.class).start(study, List.of(EXPERIMENT), Reuse.RESUME).get(0);
        hand.until("the end of the run", () -> !again.snapshot().state().isActive());
        if (again.snapshot().state() != RunState.DONE || units == 0
                || !again.snapshot().directory().equals(before.directory())) {
            throw new AssertionError(before + " was not continued by " + again.snapshot() + " from " + units);
        }
        hand.picture("resumed");
    }

    private static List<RunRow> rows() {
        return Services.get(RunCentre.class).rows();
    }

    /** Lines in the journal of the only run. */
    private static long finishedUnits(Path study) throws Exception {
        Path runs = study.resolveSibling("runs");
        if (!Files.isDirectory(runs)) {
            return 0;
        }
        try (var files = Files.walk(runs)) {
            long lines = 0;
            for (Path journal : files.filter(file -> file.endsWith("journal.jsonl")).toList()) {
                lines += Files.readAllLines(journal).size();
            }
            return lines;
        }
    }
}
