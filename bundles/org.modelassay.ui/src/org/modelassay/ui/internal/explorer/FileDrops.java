/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.internal.explorer;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.TransferData;
import org.eclipse.swt.widgets.Tree;
import org.modelassay.ui.Dialogs;
import org.modelassay.ui.internal.shell.Services;

/** Takes files from the file manager in the tree, which the navigator's own adapter refuses. */
final class FileDrops extends DropTargetAdapter {

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
    public void dragEnter(DropTargetEvent event) {
        accept(event);
    }

    @Override
    public void dragOver(DropTargetEvent event) {
        accept(event);
    }

    @Override
    public void dropAccept(DropTargetEvent event) {
        accept(event);
    }

    private static void accept(DropTargetEvent event) {
        for (TransferData type : event.dataTypes) {
            if (FileTransfer.getInstance().isSupportedType(type)) {
                event.currentDataType = type;
                event.detail = (event.operations & DND.DROP_COPY) == 0 ? DND.DROP_LINK : DND.DROP_COPY;
                event.feedback = DND.FEEDBACK_SELECT | DND.FEEDBACK_SCROLL | DND.FEEDBACK_EXPAND;
                return;
            }
        }
    }

    @Override
    public void drop(DropTargetEvent event) {
        if (event.data instanceof String[] files && files.length > 0) {
            Object on = event.item == null ? null : event.item.getData();
            IStatus taken = CheckpointDropAssistant.drop(
                    on == null ? ResourcesPlugin.getWorkspace().getRoot() : on, files);
            event.detail = taken.isOK() ? DND.DROP_COPY : DND.DROP_NONE;
            if (!taken.isOK() && !taken.getMessage().isEmpty()) {
                Services.get(Dialogs.class).tell("Not taken", taken.getMessage());
            }
        }
    }
}
