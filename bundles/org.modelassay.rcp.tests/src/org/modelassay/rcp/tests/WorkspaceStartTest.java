/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.rcp.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.modelassay.rcp.internal.WorkspaceMemory;
import org.modelassay.rcp.internal.WorkspaceStart;

/** Opening workspaces: locations of the platform as at a start, with dialogs that a timer presses. */
class WorkspaceStartTest {

    private final Display display = PlatformUI.getWorkbench().getDisplay();

    @TempDir
    private Path folder = Path.of("");

    private WorkspaceMemory memory() {
        return new WorkspaceMemory(folder, Map.of());
    }

    private static Location location() {
        return Platform.getInstanceLocation().createLocation(null, null, false);
    }

    /** Does something with the next dialog. */
    private void whenOpen(Consumer<Shell> what) {
        for (Shell shell : display.getShells()) {
            if (shell.isVisible() && shell.getText().equals("Model Assay")) {
                what.accept(shell);
                return;
            }
        }
        display.timerExec(100, () -> whenOpen(what));
    }

    private static <T extends Control> List<T> all(Composite where, Class<T> type) {
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

    private static void press(Shell shell, String text) {
        all(shell, Button.class).stream().filter(button -> button.getText().replace("&", "").equals(text)).findFirst()
                .orElseThrow().notifyListeners(SWT.Selection, new Event());
    }

    private static String told(Shell shell) {
        StringBuilder text = new StringBuilder();
        all(shell, Label.class).forEach(label -> text.append(label.getText()).append('\n'));
        all(shell, Text.class).forEach(label -> text.append(label.getText()).append('\n'));
        return text.toString();
    }

    @Test
    void aWorkspaceInUseIsToldAndAnotherOneOpened() throws IOException {
        Path taken = Files.createDirectories(folder.resolve("taken"));
        Location other = location();
        assertThat(other.set(taken.toUri().toURL(), true)).isTrue();
        WorkspaceMemory memory = memory();
        memory.chosen(taken, false);
        List<String> told = new ArrayList<>();
        whenOpen(shell -> {
            told.add(told(shell));
            picture(shell, "workspace-in-use");
            all(shell, Combo.class).get(0).setText(folder.resolve("free").toString());
            press(shell, "Open");
        });
        Location mine = location();

        assertThat(new WorkspaceStart(mine, memory).open(display)).isTrue();

        assertThat(told).singleElement().asString().contains(taken.toString(), "is in use by another Model Assay");
        assertThat(mine.getURL().getPath()).contains("free");
        assertThat(memory.recent().get(0)).isEqualTo(folder.resolve("free"));
        mine.release();
        other.release();
    }

    @Test
    void aGivenWorkspaceInUseIsToldAndNothingOpens() throws IOException {
        Path taken = Files.createDirectories(folder.resolve("given"));
        Location other = location();
        assertThat(other.set(taken.toUri().toURL(), true)).isTrue();
        Location mine = location();
        mine.set(taken.toUri().toURL(), false);
        List<String> told = new ArrayList<>();
        whenOpen(shell -> {
            told.add(told(shell));
            press(shell, "OK");
        });

        assertThat(new WorkspaceStart(mine, memory()).open(display)).isFalse();

        assertThat(told).singleElement().asString().contains("is in use by another Model Assay");
        other.release();
    }

    @Test
    void leavingTheDialogOpensNothing() {
        List<String> told = new ArrayList<>();
        whenOpen(shell -> {
            told.add(told(shell));
            picture(shell, "workspace-chooser");
            press(shell, "Exit");
        });

        assertThat(new WorkspaceStart(location(), memory()).open(display)).isFalse();

        assertThat(told).singleElement().asString().contains("Choose a workspace");
    }

    @Test
    void theNextWorkspaceIsOpenedWithoutAsking() {
        WorkspaceMemory memory = memory();
        memory.next(folder.resolve("next"));
        Location mine = location();

        assertThat(new WorkspaceStart(mine, memory).open(display)).isTrue();

        assertThat(mine.getURL().getPath()).contains("next");
        assertThat(memory.takeNext()).as("once").isEmpty();
        mine.release();
    }

    private static void picture(Shell shell, String name) {
        try {
            Screen.capture(shell, name);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
