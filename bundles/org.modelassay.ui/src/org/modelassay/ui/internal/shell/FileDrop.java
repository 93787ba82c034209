/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.internal.shell;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.TransferData;
import org.eclipse.swt.widgets.Control;

/** Takes files from a file manager. Such a drag moves by default: a target that does not ask for a copy gets nothing. */
public abstract class FileDrop extends DropTargetAdapter {

    /** What a drop target of files must allow. */
    public static final int OPERATIONS = DND.DROP_COPY | DND.DROP_LINK | DND.DROP_DEFAULT;

    /** A listener for a drop target of files. */
    protected FileDrop() {
        super();
    }

    /** A listener that hands over what is dropped, at least one file. */
    public static FileDrop to(Consumer<List<Path>> taker) {
        return new FileDrop() {
            @Override
            protected void take(DropTargetEvent event, String[] files) {
                taker.accept(Arrays.stream(files).map(Path::of).toList());
            }
        };
    }

    /** Makes a control take files. */
    public static void on(Control control, Consumer<List<Path>> taker) {
        DropTarget target = new DropTarget(control, OPERATIONS);
        target.setTransfer(FileTransfer.getInstance());
        target.addDropListener(to(taker));
    }

    /** Takes the files, at least one. */
    protected abstract void take(DropTargetEvent event, String[] files);

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
            take(event, files);
        }
    }
}
