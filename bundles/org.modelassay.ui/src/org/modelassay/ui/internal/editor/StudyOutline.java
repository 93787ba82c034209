/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.internal.editor;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.views.contentoutline.ContentOutlinePage;
import org.jspecify.annotations.Nullable;
import org.modelassay.model.DatasetReference;
import org.modelassay.model.Expectation;
import org.modelassay.model.Experiment;
import org.modelassay.model.InputReference;
import org.modelassay.model.Study;
import org.modelassay.ui.internal.presentation.Expectations;
import org.modelassay.ui.internal.presentation.StudyDocument;
import org.modelassay.ui.internal.shell.Icons;

/** The study at a glance; a click goes to the page. */
final class StudyOutline extends ContentOutlinePage {

    private final StudyDocument document;
    private final StudyEditor editor;

    StudyOutline(StudyDocument document, StudyEditor editor) {
        this.document = document;
        this.editor = editor;
    }

    @Override
    public void createControl(Composite parent) {
        super.createControl(parent);
        getTreeViewer().setContentProvider(new Content());
        getTreeViewer().setLabelProvider(new Labels());
        getTreeViewer().setAutoExpandLevel(2);
        getTreeViewer().setInput(document);
        getTreeViewer().getTree().setData("id", "outline");
        getTreeViewer().addSelectionChangedListener(event -> {
            if (event.getSelection() instanceof IStructuredSelection selected && getTreeViewer().getTree()
                    .isFocusControl()) {
                reveal(selected.getFirstElement());
            }
        });
    }

    private void reveal(@Nullable Object element) {
        switch (element) {
        case Experiment experiment -> editor.reveal(String.valueOf(experiment.getId()));
        case InputReference input -> editor.setActivePage(InputsPage.ID, input);
        case Expectation expectation -> editor.setActivePage(ExpectationsPage.ID, expectation);
        case null, default -> {
            // nowhere to go
        }
        }
    }

    void refresh() {
        if (getTreeViewer() != null && !getTreeViewer().getTree().isDisposed()) {
            getTreeViewer().refresh();
        }
    }

    private static final class Content implements ITreeContentProvider {

        @Override
        public Object[] getElements(Object input) {
            Study study = ((StudyDocument) input).study();
            return Stream.of(study.getModels(), study.getDatasets(), study.getExperiments()).flatMap(List::stream)
                    .toArray();
        }

        @Override
        public Object[] getChildren(Object parent) {
            return parent instanceof Experiment experiment ? experiment.getExpectations().toArray() : new Object[0];
        }

        @Override
        public @Nullable Object getParent(Object element) {
            return element instanceof EObject object ? object.eContainer() : null;
        }

        @Override
        public boolean hasChildren(Object element) {
            return getChildren(element).length > 0;
        }
    }

    private static final class Labels extends LabelProvider {

        @Override
        public String getText(Object element) {
            return switch (element) {
            case InputReference input -> String.valueOf(input.getId());
            case Experiment experiment -> String.valueOf(experiment.getId());
            case Expectation expectation when expectation.eContainer() instanceof Experiment owner ->
                    new Expectations.Line(
                            owner, expectation).text();
            default -> "";
            };
        }

        @Override
        public Image getImage(Object element) {
            return Icons.image(switch (element) {
            case DatasetReference _ -> "dataset";
            case InputReference _ -> "model";
            case Experiment _ -> "experiment";
            default -> "expectation";
            });
        }
    }
}
