/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.internal.explorer;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.widgets.Tree;
import org.modelassay.ui.Dialogs;
import org.modelassay.ui.internal.shell.FileDrop;
import org.modelassay.ui.internal.shell.Services;

/** Takes files from the file manager in the tree, which the navigator's own adapter refuses. */
final class FileDrops extends FileDrop {

    private FileDrops() {
        super();
    }

    /**
     * Makes a tree take files.
     *
     * @param tree has a drop target already
     */
    static void in(Tree tree) {
        if (tree.getData(DND.DROP_TARGET_KEY) instanceof DropTarget target) {
            target.addDropListener(new FileDrops());
        }
    }

    @Override
    protected void take(DropTargetEvent event, String[] files) {
        Object on = event.item == null ? null : event.item.getData();
        IStatus taken = CheckpointDropAssistant.drop(
                on == null ? ResourcesPlugin.getWorkspace().getRoot() : on, files);
        event.detail = taken.isOK() ? DND.DROP_COPY : DND.DROP_NONE;
        if (!taken.isOK() && !taken.getMessage().isEmpty()) {
            Services.get(Dialogs.class).tell("Not taken", taken.getMessage());
        }
    }
}
