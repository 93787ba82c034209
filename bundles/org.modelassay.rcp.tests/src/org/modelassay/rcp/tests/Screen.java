/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.rcp.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** Lets the window draw itself, and takes pictures of it. */
final class Screen {

    private static final long SETTLING_MILLIS = 500;

    private Screen() {
    }

    /** Handles every event that is due now or shortly after. */
    static void settle(Display display) {
        long end = System.currentTimeMillis() + SETTLING_MILLIS;
        while (System.currentTimeMillis() < end) {
            if (!display.readAndDispatch()) {
                display.timerExec(20, display::wake);
                display.sleep();
            }
        }
    }

    /** Writes what the shell shows to {@code target/screenshots/<name>.png}, and returns the file. */
    static Path capture(Shell shell, String name) throws IOException {
        settle(shell.getDisplay());
        Rectangle bounds = shell.getBounds();
        Image image = new Image(shell.getDisplay(), bounds.width, bounds.height);
        GC screen = new GC(shell.getDisplay());
        try {
            screen.copyArea(image, bounds.x, bounds.y);
            ImageLoader loader = new ImageLoader();
            loader.data = new ImageData[] {image.getImageData()};
            Path file = Files.createDirectories(Path.of("target", "screenshots").toAbsolutePath())
                    .resolve(name + ".png");
            loader.save(file.toString(), SWT.IMAGE_PNG);
            return file;
        } finally {
            screen.dispose();
            image.dispose();
        }
    }
}
