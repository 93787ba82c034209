/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
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
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.Assumptions;

/** Drives the window: finds controls by id, waits, and takes pictures. In the user interface's thread. */
final class Bench {

    private Bench() {
    }

    static IWorkbenchWindow window() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0];
    }

    static IWorkbenchPage page() {
        return window().getActivePage();
    }

    static Display display() {
        return window().getShell().getDisplay();
    }

    /** Handles events until something is so, or too late. */
    static boolean until(BooleanSupplier condition, double seconds) {
        long end = System.nanoTime() + (long) (seconds * 1e9);
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                return false;
            }
            if (!display().readAndDispatch()) {
                display().timerExec(15, display()::wake);
                display().sleep();
            }
        }
        return true;
    }

    static void settle(double seconds) {
        until(() -> false, seconds);
    }

    /** Does something with a dialog that will open, which then blocks the caller until the dialog is closed. */
    static void whenOpen(String shellId, Consumer<Shell> what) {
        Optional<Shell> open = shell(shellId);
        if (open.isPresent()) {
            what.accept(open.get());
        } else {
            display().timerExec(100, () -> whenOpen(shellId, what));
        }
    }

    private static Optional<Shell> shell(String id) {
        for (Shell shell : display().getShells()) {
            if (id.equals(shell.getData("id")) && shell.isVisible()) {
                return Optional.of(shell);
            }
        }
        return Optional.empty();
    }

    /** The control with an id in the workbench or a dialog. */
    static <T extends Control> Optional<T> find(Class<T> type, String id) {
        for (Shell shell : display().getShells()) {
            Optional<T> found = find(shell, type, id);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    static <T extends Control> T get(Class<T> type, String id) {
        return find(type, id).orElseThrow(() -> new AssertionError("There is no " + type.getSimpleName() + " " + id));
    }

    private static <T extends Control> Optional<T> find(Composite parent, Class<T> type, String id) {
        Deque<Control> waiting = new ArrayDeque<>();
        waiting.add(parent);
        while (!waiting.isEmpty()) {
            Control control = waiting.poll();
            if (type.isInstance(control) && id.equals(control.getData("id"))) {
                return Optional.of(type.cast(control));
            }
            if (control instanceof Composite composite) {
                waiting.addAll(java.util.List.of(composite.getChildren()));
            }
        }
        return Optional.empty();
    }

    /** Some field of a number or text among the parameters. */
    static org.eclipse.swt.widgets.Text anyParameterText() {
        Deque<Control> waiting = new ArrayDeque<>(java.util.List.of(window().getShell().getChildren()));
        while (!waiting.isEmpty()) {
            Control control = waiting.poll();
            if (control instanceof org.eclipse.swt.widgets.Text text
                    && String.valueOf(text.getData("id")).startsWith("parameter.")) {
                return text;
            }
            if (control instanceof Composite composite) {
                waiting.addAll(java.util.List.of(composite.getChildren()));
            }
        }
        throw new AssertionError("There is no parameter to type");
    }

    /** Presses the button of a dialog that says something. */
    static void press(Shell shell, String text) {
        Deque<Control> waiting = new ArrayDeque<>(java.util.List.of(shell.getChildren()));
        while (!waiting.isEmpty()) {
            Control control = waiting.poll();
            if (control instanceof Button button && button.getText().replace("&", "").equals(text)) {
                button.notifyListeners(SWT.Selection, new Event());
                return;
            }
            if (control instanceof Composite composite) {
                waiting.addAll(java.util.List.of(composite.getChildren()));
            }
        }
        throw new AssertionError("There is no button " + text);
    }

    static void execute(String command) {
        try {
            window().getService(IHandlerService.class).executeCommand(command, null);
        } catch (CommandException e) {
            throw new AssertionError(e);
        }
    }

    /** Takes a picture of the screen where the shell is. */
    static Path picture(Shell shell, String name) {
        Rectangle bounds = shell.getBounds();
        Image image = new Image(display(), bounds.width, bounds.height);
        GC screen = new GC(display());
        try {
            screen.copyArea(image, bounds.x, bounds.y);
            ImageLoader loader = new ImageLoader();
            loader.data = new ImageData[] {image.getImageData()};
            Path file = Files.createDirectories(Path.of("target", "screenshots").toAbsolutePath())
                    .resolve(name + ".png");
            loader.save(file.toString(), SWT.IMAGE_PNG);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            screen.dispose();
            image.dispose();
        }
    }

    static Path picture(String name) {
        window().getShell().forceActive();
        settle(0.6);
        return picture(window().getShell(), name);
    }

    /** Closes editors and removes every project with its files. */
    static void clear() {
        page().closeAllEditors(false);
        try {
            for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
                project.delete(true, true, null);
            }
        } catch (CoreException e) {
            throw new AssertionError(e);
        }
        settle(0.3);
    }

    /** A directory of the shared data; the test is skipped without it. */
    static Path sharedData(String name) {
        String property = System.getProperty("modelassay.sharedData");
        Path start = Path.of(System.getProperty("modelassay.root", "")).toAbsolutePath();
        Path found = property == null ? null : Path.of(property);
        for (Path folder = start; found == null && folder != null; folder = folder.getParent()) {
            Path candidate = folder.resolve("shared").resolve("data");
            found = Files.isDirectory(candidate) ? candidate : null;
        }
        if (found == null) {
            return Assumptions.abort("shared data not found: no folder shared/data above " + start);
        }
        return found.resolve(name);
    }
}
