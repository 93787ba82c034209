/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.charts;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.modelassay.common.AtomicFiles;
import org.modelassay.report.chart.Chart;
import org.modelassay.report.svg.SvgWriter;

/** Takes charts out of the window: as files and through the clipboard. */
public final class ChartPictures {

    private ChartPictures() {
    }

    /**
     * What a control shows, at the resolution of its monitor.
     *
     * @param control a control that is on the screen
     * @return its pixels
     */
    public static ImageData picture(Control control) {
        Point size = control.getSize();
        Image image = new Image(control.getDisplay(), Math.max(1, size.x), Math.max(1, size.y));
        GC gc = new GC(image);
        try {
            gc.setBackground(ChartTheme.of(control).page());
            gc.fillRectangle(0, 0, size.x, size.y);
            control.print(gc);
            return image.getImageData(control.getMonitor().getZoom());
        } finally {
            gc.dispose();
            image.dispose();
        }
    }

    /**
     * Copies what a control shows.
     *
     * @param control a control that is on the screen
     */
    public static void copy(Control control) {
        Clipboard clipboard = new Clipboard(control.getDisplay());
        try {
            clipboard.setContents(new Object[] {picture(control)}, new Transfer[] {ImageTransfer.getInstance()});
        } finally {
            clipboard.dispose();
        }
    }

    /**
     * Writes what a control shows as PNG.
     *
     * @param control a control that is on the screen
     * @param file    the file, replaced if it exists
     * @throws IOException if it cannot be written
     */
    public static void writePng(Control control, Path file) throws IOException {
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] {picture(control)};
        AtomicFiles.write(file, stream -> loader.save(stream, SWT.IMAGE_PNG));
    }

    /**
     * Writes a chart as SVG, as the report draws it.
     *
     * @param chart the chart
     * @param file  the file, replaced if it exists
     * @throws IOException if it cannot be written
     */
    public static void writeSvg(Chart chart, Path file) throws IOException {
        AtomicFiles.write(file, stream -> stream.write(SvgWriter.document(chart).getBytes(StandardCharsets.UTF_8)));
    }
}
