/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.tests;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** Drags files with the pointer, from a window that stands for the file manager: the display's own drag and drop. */
final class Drag {

    private static final int STEPS = 25;
    private static final int STEP_MILLIS = 40;
    private static final int SECONDS = 15;

    private Drag() {
    }

    /** Drags files onto a point of a control, waits for the end of the drag, and tells whether they were taken. */
    static boolean onto(Control target, int x, int y, Path... files) {
        Display display = target.getDisplay();
        Shell manager = new Shell(Bench.window().getShell(), SWT.TOOL | SWT.ON_TOP);
        manager.setLayout(new FillLayout());
        manager.setBounds(1250, 20, 140, 90);
        Label label = new Label(manager, SWT.CENTER);
        label.setText("files");
        AtomicBoolean finished = new AtomicBoolean();
        AtomicBoolean taken = new AtomicBoolean();
        DragSource source = new DragSource(label, DND.DROP_COPY | DND.DROP_LINK);
        source.setTransfer(FileTransfer.getInstance());
        source.addDragListener(new DragSourceAdapter() {
            @Override
            public void dragSetData(DragSourceEvent event) {
                event.data = Arrays.stream(files).map(Path::toString).toArray(String[]::new);
            }

            @Override
            public void dragFinished(DragSourceEvent event) {
                taken.set(event.doit && event.detail != DND.DROP_NONE);
                finished.set(true);
            }
        });
        manager.open();
        Bench.settle(0.5);
        Point from = label.toDisplay(40, 30);
        Point to = target.toDisplay(x, y);
        Thread.ofPlatform().daemon().name("pointer").start(() -> move(display, from, to));
        try {
            if (!Bench.until(finished::get, SECONDS)) {
                throw new AssertionError("the drag has not ended");
            }
        } finally {
            manager.dispose();
        }
        Bench.settle(0.3);
        return taken.get();
    }

    private static void move(Display display, Point from, Point to) {
        try {
            post(display, SWT.MouseMove, from);
            post(display, SWT.MouseDown, from);
            for (int i = 1; i <= STEPS; i++) {
                post(display, SWT.MouseMove, new Point(from.x + (to.x - from.x) * i / STEPS,
                        from.y + (to.y - from.y) * i / STEPS));
            }
            Thread.sleep(10 * STEP_MILLIS);
            post(display, SWT.MouseUp, to);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void post(Display display, int type, Point at) throws InterruptedException {
        Event event = new Event();
        event.type = type;
        event.x = at.x;
        event.y = at.y;
        event.button = type == SWT.MouseMove ? 0 : 1;
        display.syncExec(() -> display.post(event));
        Thread.sleep(STEP_MILLIS);
    }
}
