/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.modelassay.ui.charts.Named;
import org.modelassay.ui.results.internal.Look;
import org.modelassay.ui.results.presenter.Texts;

/** Tensors below their layers; only what is in view is made. */
public final class TensorTree {

    private static final String[] HEADS = {"tensor", "kind", "type", "shape", "size"};
    private static final int[] WIDTHS = {320, 84, 60, 100, 84};
    private static final int FEW = 60;

    private final CheckpointText checkpoint;
    private final Tree tree;
    private final Look look;
    private final List<Consumer<CheckpointText.Row>> listeners = new ArrayList<>();
    private List<CheckpointText.Group> groups;

    TensorTree(Composite parent, CheckpointText checkpoint, Look look) {
        this.checkpoint = checkpoint;
        this.look = look;
        this.groups = checkpoint.groups();
        tree = new Tree(parent, SWT.VIRTUAL | SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER);
        Named.by(tree, "Tensors");
        tree.setHeaderVisible(true);
        tree.setData("id", "inspector.tree");
        GridData place = new GridData(SWT.FILL, SWT.FILL, true, true);
        place.widthHint = 300;
        tree.setLayoutData(place);
        for (int i = 0; i < HEADS.length; i++) {
            TreeColumn column = new TreeColumn(tree, i == HEADS.length - 1 ? SWT.RIGHT : SWT.LEFT);
            column.setText(HEADS[i]);
            column.setWidth(WIDTHS[i]);
        }
        tree.addListener(SWT.SetData, this::fill);
        tree.addListener(SWT.Selection, this::selected);
        refresh();
    }

    /**
     * Tells which tensor a reader selects.
     *
     * @param listener told of every selected tensor
     */
    public void onSelection(Consumer<CheckpointText.Row> listener) {
        listeners.add(listener);
    }

    /**
     * The tree itself.
     *
     * @return the widget
     */
    public Tree control() {
        return tree;
    }

    /**
     * Shows only some tensors.
     *
     * @param text part of their names, or a kind; empty for all
     */
    public void filter(String text) {
        groups = checkpoint.matching(text);
        refresh();
    }

    private void refresh() {
        tree.setItemCount(0);
        tree.setItemCount(groups.size());
        long shown = groups.stream().mapToLong(group -> group.tensors().size()).sum();
        for (int i = 0; i < groups.size() && shown <= FEW; i++) {
            TreeItem item = tree.getItem(i);
            item.setItemCount(groups.get(i).tensors().size());
            item.setExpanded(true);
        }
    }

    private void fill(Event event) {
        if (!(event.item instanceof TreeItem item)) {
            return;
        }
        TreeItem parent = item.getParentItem();
        if (parent == null) {
            CheckpointText.Group group = groups.get(tree.indexOf(item));
            item.setText(new String[] {group.title(), "", "", Texts.count(group.tensors().size(), "tensor"),
                    Texts.size(group.bytes())});
            item.setImage(look.icon("layer"));
            item.setItemCount(group.tensors().size());
            return;
        }
        CheckpointText.Row row = groups.get(tree.indexOf(parent)).tensors().get(parent.indexOf(item));
        item.setText(new String[] {row.info().name(), row.kind(), row.info().dtype().name(), row.shape(),
                Texts.size(row.info().byteCount())});
        item.setData(row);
    }

    private void selected(Event event) {
        if (event.item instanceof TreeItem item && item.getData() instanceof CheckpointText.Row row) {
            listeners.forEach(listener -> listener.accept(row));
        }
    }
}
