/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.product.driver;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.forms.editor.FormEditor;
import org.modelassay.cli.internal.quickstart.SyntheticQuickstart;
import org.modelassay.common.Cancellation;
import org.modelassay.common.Progress;
import org.modelassay.common.Seed;
import org.modelassay.engine.RunRequest.Reuse;
import org.modelassay.ui.internal.presentation.ActiveRun;
import org.modelassay.ui.internal.presentation.RunState;
import org.modelassay.ui.internal.running.RunCentre;
import org.modelassay.ui.internal.shell.Services;
import org.modelassay.ui.internal.workspace.AssayProjects;

/** Pictures of every part, at whatever zoom this start has. */
final class Zoom {

    private Zoom() {
    }

    static void pictures(Hand hand, Path folder) throws Exception {
        hand.picture("zoom-welcome");
        Path study = new SyntheticQuickstart(new Seed(0)).generate(folder.resolve("zoomed"),
                Progress.none(), Cancellation.never());
        AssayProjects.projectAt(study.getParent(), new NullProgressMonitor());
        FormEditor editor = (FormEditor) hand.in(
                () -> IDE.openEditor(hand.page(), AssayProjects.file(study).orElseThrow()));
        for (int page = 0; page < hand.in(() -> pages(editor)); page++) {
            int at = page;
            hand.in(() -> activate(editor, at));
            hand.picture("zoom-study-" + page);
        }
        ActiveRun run = Services.get(RunCentre.class).start(study, java.util.List.of("sparse-update"), Reuse.RESUME)
                .get(0);
        hand.until("the end of the run", () -> !run.snapshot().state().isActive());
        if (run.snapshot().state() != RunState.DONE) {
            throw new AssertionError(run.snapshot().toString());
        }
        Optional<Path> directory = run.snapshot().directory();
        hand.in(() -> {
            AssayProjects.handle(directory.orElseThrow().resolve("run.assayrun")).orElseThrow().getProject()
                    .refreshLocal(org.eclipse.core.resources.IResource.DEPTH_INFINITE, null);
            return IDE.openEditor(hand.page(),
                    AssayProjects.file(directory.orElseThrow().resolve("run.assayrun")).orElseThrow());
        });
        hand.picture("zoom-results");
        hand.in(() -> {
            hand.page().toggleZoom(hand.page().getActivePartReference());
            return true;
        });
        hand.picture("zoom-results-whole");
        for (String view : java.util.List.of("org.modelassay.ui.studies", "org.modelassay.ui.runs",
                "org.modelassay.ui.models", "org.modelassay.ui.prompt")) {
            hand.in(() -> hand.page().showView(view));
            hand.picture("zoom-" + view.substring(view.lastIndexOf('.') + 1));
        }
        hand.in(() -> hand.page().openEditor(hand.page().getActiveEditor().getEditorInput(),
                hand.page().getActiveEditor().getSite().getId()));
        Names names = new Names(hand);
        names.parts();
        for (int page = 0; page < hand.in(() -> pages(editor)); page++) {
            int at = page;
            hand.in(() -> {
                hand.page().activate(editor);
                return activate(editor, at);
            });
            names.parts();
        }
        names.dialogs();
        names.judge();
    }

    private static int pages(FormEditor editor) throws ReflectiveOperationException {
        var count = org.eclipse.ui.part.MultiPageEditorPart.class.getDeclaredMethod("getPageCount");
        count.setAccessible(true);
        return (Integer) count.invoke(editor);
    }

    private static boolean activate(FormEditor editor, int page) throws ReflectiveOperationException {
        var set = FormEditor.class.getDeclaredMethod("setActivePage", int.class);
        set.setAccessible(true);
        set.invoke(editor, page);
        return true;
    }
}
