/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.results.internal;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.views.contentoutline.ContentOutlinePage;
import org.jspecify.annotations.Nullable;
import org.modelassay.ui.results.presenter.OutlineNode;

/** A run at a glance; a click scrolls to the place. */
final class ResultsOutline extends ContentOutlinePage {

    private final Consumer<OutlineNode> reveal;
    private List<OutlineNode> nodes;

    ResultsOutline(List<OutlineNode> nodes, Consumer<OutlineNode> reveal) {
        this.nodes = nodes;
        this.reveal = reveal;
    }

    /** Shows the outline of what has been read by now. */
    void show(List<OutlineNode> read) {
        nodes = read;
        if (getTreeViewer() != null && !getTreeViewer().getTree().isDisposed()) {
            getTreeViewer().setInput(nodes);
        }
    }

    @Override
    public void createControl(Composite parent) {
        super.createControl(parent);
        getTreeViewer().setContentProvider(new Content());
        getTreeViewer().setLabelProvider(new LabelProvider() {
            @Override
            public String getText(Object element) {
                return ((OutlineNode) element).label();
            }
        });
        getTreeViewer().setAutoExpandLevel(2);
        getTreeViewer().getTree().setData("id", "results.outline");
        getTreeViewer().addSelectionChangedListener(event -> {
            if (event.getSelection() instanceof IStructuredSelection selected
                    && selected.getFirstElement() instanceof OutlineNode node) {
                reveal.accept(node);
            }
        });
        getTreeViewer().setInput(nodes);
    }

    private static final class Content implements ITreeContentProvider {

        @Override
        public Object[] getElements(Object input) {
            return ((List<?>) input).toArray();
        }

        @Override
        public Object[] getChildren(Object parent) {
            return ((OutlineNode) parent).children().toArray();
        }

        @Override
        public @Nullable Object getParent(Object element) {
            return null;
        }

        @Override
        public boolean hasChildren(Object element) {
            return !((OutlineNode) element).children().isEmpty();
        }
    }
}
