/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.results.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;

/** The product's window, driven by the ids of its controls. */
final class Window {

    private static final long PATIENCE_MILLIS = 30_000;
    private static final long SETTLING_MILLIS = 400;

    private Window() {
    }

    static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
    }

    static Shell shell() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell();
    }

    /** Handles events until something holds. */
    static void await(String what, BooleanSupplier condition) {
        long end = System.currentTimeMillis() + PATIENCE_MILLIS;
        while (!condition.getAsBoolean() && System.currentTimeMillis() < end) {
            step();
        }
        assertThat(condition.getAsBoolean()).as(what).isTrue();
    }

    /** Handles every event that is due now or shortly after. */
    static void settle() {
        long end = System.currentTimeMillis() + SETTLING_MILLIS;
        while (System.currentTimeMillis() < end) {
            step();
        }
    }

    private static void step() {
        Display display = shell().getDisplay();
        if (!display.readAndDispatch()) {
            display.timerExec(10, display::wake);
            display.sleep();
        }
    }

    /** Every control with an id. */
    static List<Control> all(String id) {
        List<Control> found = new ArrayList<>();
        collect(shell(), id, found);
        return found;
    }

    /** The one control with an id, of the given kind. */
    static <T extends Control> T control(Class<T> kind, String id) {
        await("a control " + id, () -> all(id).stream().anyMatch(kind::isInstance));
        return kind.cast(all(id).stream().filter(kind::isInstance).findFirst().orElseThrow());
    }

    private static void collect(Control control, String id, List<Control> found) {
        if (id.equals(control.getData("id")) && !control.isDisposed()) {
            found.add(control);
        }
        if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                collect(child, id, found);
            }
        }
    }

    static void press(Control control, int x, int y) {
        for (int type : new int[] {SWT.MouseDown, SWT.MouseUp}) {
            Event event = new Event();
            event.button = 1;
            event.x = x;
            event.y = y;
            control.notifyListeners(type, event);
        }
        settle();
    }

    /** The editor area alone: other parts of the window are hidden. */
    static void maximise() {
        IWorkbenchPage page = page();
        page.setPartState(page.getActivePartReference(), IWorkbenchPage.STATE_MAXIMIZED);
        settle();
    }

    static void key(Control control, int code) {
        Event event = new Event();
        event.keyCode = code;
        control.notifyListeners(SWT.KeyDown, event);
        settle();
    }

    /** Writes what the window shows to {@code target/screenshots/<name>.png}. */
    static void capture(String name) throws IOException {
        Shell shell = shell();
        shell.forceActive();
        settle();
        Rectangle bounds = shell.getBounds();
        Image image = new Image(shell.getDisplay(), bounds.width, bounds.height);
        GC screen = new GC(shell.getDisplay());
        try {
            screen.copyArea(image, bounds.x, bounds.y);
            ImageLoader loader = new ImageLoader();
            loader.data = new ImageData[] {image.getImageData(shell.getMonitor().getZoom())};
            Path file = Files.createDirectories(Path.of("target", "screenshots").toAbsolutePath())
                    .resolve(name + ".png");
            loader.save(file.toString(), SWT.IMAGE_PNG);
        } finally {
            screen.dispose();
            image.dispose();
        }
    }
}
