/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.rcp.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;

import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.modelassay.ui.AssayIds;

/** The window as it opens for the first time. */
class WorkbenchTest {

    private final IWorkbenchWindow window = PlatformUI.getWorkbench().getWorkbenchWindows()[0];

    @BeforeEach
    void letTheWindowOpen() {
        Screen.settle(window.getShell().getDisplay());
    }

    @Test
    void carriesTheNameOfTheProduct() {
        assertThat(window.getShell().getText()).contains("Model Assay");
        assertThat(Platform.getProduct().getName()).isEqualTo("Model Assay");
    }

    @Test
    void opensOnItsOwnPerspectiveWithTheStudies() {
        IWorkbenchPage page = window.getActivePage();

        assertThat(page.getPerspective().getId()).isEqualTo(AssayIds.PERSPECTIVE);
        assertThat(page.getViewReferences()).extracting(IViewReference::getId).contains(AssayIds.STUDIES);
        assertThat(page.findView(AssayIds.STUDIES)).as("the view opens without an error").isNotNull();
    }

    @Test
    void offersFileAndWindowMenus() {
        assertThat(Arrays.stream(window.getShell().getMenuBar().getItems()).map(MenuItem::getText))
                .contains("&File", "&Window");
    }

    @Test
    void isDrawnOnTheScreen() throws IOException {
        Shell shell = window.getShell();
        shell.forceActive();

        Path picture = Screen.capture(shell, "workbench");

        ImageData data = new ImageData(picture.toString());
        assertThat(data.width).isGreaterThan(600);
        assertThat(data.height).isGreaterThan(400);
        assertThat(colours(data)).as("a blank window has one colour").isGreaterThan(20);
    }

    private static long colours(ImageData data) {
        int[] pixels = new int[data.width * data.height];
        for (int y = 0; y < data.height; y++) {
            for (int x = 0; x < data.width; x++) {
                pixels[y * data.width + x] = data.getPixel(x, y);
            }
        }
        return Arrays.stream(pixels).distinct().count();
    }
}
