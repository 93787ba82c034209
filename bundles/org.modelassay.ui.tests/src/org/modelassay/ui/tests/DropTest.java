/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.forms.editor.FormEditor;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.navigator.CommonNavigator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.modelassay.engine.AnalyserRegistry;
import org.modelassay.engine.StudyReader;
import org.modelassay.model.Study;
import org.modelassay.ui.AssayIds;
import org.modelassay.ui.internal.presentation.NewStudy;
import org.modelassay.ui.internal.shell.Services;

/** Files dragged from the file manager by the pointer. */
class DropTest {

    @BeforeEach
    @AfterEach
    void beginWithNothing() {
        Bench.clear();
    }

    private static Path checkpoint(String name) {
        return Bench.sharedData("derived/sft-pair").resolve(name);
    }

    @Test
    void checkpointsAreBoundByDroppingThemOnTheirRoles() throws Exception {
        IFile file = StudiesOnDisk.project(new NewStudy("bound-by-drop",
                Optional.of(Services.get(AnalyserRegistry.class).find("sparsity.update")), Map.of()));
        IEditorPart editor = IDE.openEditor(Bench.page(), file);
        ((FormEditor) editor).setActivePage("experiments");
        assertThat(Bench.until(() -> Bench.find(Control.class, "experiment.input.base").isPresent(), 10)).isTrue();
        Bench.settle(0.5);
        Drag.onto(Bench.get(Control.class, "experiment.input.base"), 20, 10, checkpoint("base-bf16"));
        Drag.onto(Bench.get(Control.class, "experiment.input.tuned"), 20, 10, checkpoint("sft-lr1e-3-bf16"));
        Bench.picture("60-bound-by-drop");
        editor.doSave(new org.eclipse.core.runtime.NullProgressMonitor());
        Study study = new StudyReader().read(file.getLocation().toPath());
        assertThat(study.getModels()).extracting(model -> Path.of(model.getLocation()).getFileName().toString())
                .containsExactly("base-bf16", "sft-lr1e-3-bf16");
        assertThat(study.getExperiments().get(0).getInputs()).hasSize(2);
    }

    @Test
    void aCheckpointDroppedOnAStudyInTheTreeIsAddedToIt() throws Exception {
        IFile file = StudiesOnDisk.project(StudiesOnDisk.about("tree-drop", "sparsity.update",
                checkpoint("base-bf16"), checkpoint("sft-lr1e-3-bf16")));
        CommonNavigator view = (CommonNavigator) Bench.page().showView(AssayIds.STUDIES);
        Tree tree = view.getCommonViewer().getTree();
        assertThat(Bench.until(() -> tree.getItemCount() > 0 && tree.getItem(0).getItemCount() > 0
                && !tree.getItem(0).getItem(0).getText().isEmpty(), 10)).isTrue();
        TreeItem project = tree.getItem(0);
        project.setExpanded(true);
        Bench.settle(0.5);
        Rectangle bounds = project.getItem(0).getBounds();
        boolean accepted = Drag.onto(tree, bounds.x + 10, bounds.y + bounds.height / 2,
                checkpoint("sft-lr5e-6-bf16"));
        assertThat(accepted).as("accepted on " + project.getItem(0).getText() + " at " + bounds).isTrue();
        Bench.settle(1);
        assertThat(new StudyReader().read(file.getLocation().toPath()).getModels()).hasSize(3);
    }
}
