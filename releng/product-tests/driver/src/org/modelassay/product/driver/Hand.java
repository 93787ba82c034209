/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.product.driver;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Predicate;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;

/** Touches the window from a thread of its own, as a person does: looks, waits, presses. */
final class Hand {

    private static final int PATIENCE_MILLIS = 120_000;
    private static final int LOOK_MILLIS = 50;

    private final Display display;
    private final Path folder;

    Hand(Display display, Path folder) {
        this.display = display;
        this.folder = folder;
    }

    /** Does something in the thread of the window and waits for it. */
    <T> T in(Callable<T> work) {
        List<T> result = new ArrayList<>();
        List<Throwable> failure = new ArrayList<>();
        display.syncExec(() -> {
            try {
                result.add(work.call());
            } catch (Exception | Error e) {
                failure.add(e);
            }
        });
        if (!failure.isEmpty()) {
            throw new IllegalStateException(failure.get(0));
        }
        return result.get(0);
    }

    /** Does something in the thread of the window without waiting: what opens a dialog. */
    void later(Runnable work) {
        display.asyncExec(work);
    }

    /** Waits until something holds. */
    void until(String what, Callable<Boolean> condition) throws InterruptedException {
        long end = System.currentTimeMillis() + PATIENCE_MILLIS;
        while (!in(condition)) {
            if (System.currentTimeMillis() > end) {
                throw new AssertionError("never: " + what);
            }
            Thread.sleep(LOOK_MILLIS);
        }
    }

    IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
    }

    Shell window() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell();
    }

    /** Waits for a dialog with a word in its title, and gives it. */
    Shell dialog(String title) throws InterruptedException {
        until("the dialog " + title, () -> open(title).isPresent());
        return in(() -> open(title).orElseThrow());
    }

    Optional<Shell> open(String title) {
        for (Shell shell : display.getShells()) {
            if (shell.isVisible() && shell.getText().contains(title) && shell != window()) {
                return Optional.of(shell);
            }
        }
        return Optional.empty();
    }

    /** Presses a button by what it says. */
    void press(Shell shell, String text) {
        in(() -> {
            Button button = find(shell, Button.class, each -> each.getText().replace("&", "").equals(text));
            if (!button.isEnabled()) {
                throw new AssertionError(text + " is not enabled");
            }
            later(() -> button.notifyListeners(SWT.Selection, new Event()));
            return button;
        });
    }

    /** The first control that fits; in the window's thread. */
    <T extends Control> T find(Composite where, Class<T> type, Predicate<T> fits) {
        return all(where, type).stream().filter(fits).findFirst()
                .orElseThrow(() -> new AssertionError("There is no such " + type.getSimpleName()));
    }

    /** All controls of a type; in the window's thread. */
    <T extends Control> List<T> all(Composite where, Class<T> type) {
        List<T> found = new ArrayList<>();
        Deque<Control> waiting = new ArrayDeque<>(List.of(where));
        while (!waiting.isEmpty()) {
            Control control = waiting.poll();
            if (type.isInstance(control)) {
                found.add(type.cast(control));
            }
            if (control instanceof Composite composite) {
                waiting.addAll(List.of(composite.getChildren()));
            }
        }
        return found;
    }

    /** Takes a picture of the screen. */
    void picture(String name) {
        try {
            Thread.sleep(700);
            in(() -> {
                Rectangle bounds = display.getBounds();
                Image image = new Image(display, bounds.width, bounds.height);
                GC screen = new GC(display);
                screen.copyArea(image, 0, 0);
                ImageLoader loader = new ImageLoader();
                loader.data = new ImageData[] {image.getImageData(100)};
                loader.save(Files.createDirectories(folder.resolve("pictures")).resolve(name + ".png").toString(),
                        SWT.IMAGE_PNG);
                screen.dispose();
                image.dispose();
                return true;
            });
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
