/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.charts.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.modelassay.report.chart.Chart;
import org.modelassay.ui.charts.ChartPictures;
import org.modelassay.ui.charts.SaveDialogs;

/** The tool bar of a chart: scale, zoom, copy and export. */
public final class ChartTools {

    private final ToolBar bar;
    private final LocalResourceManager images;

    /**
     * Creates an empty bar.
     *
     * @param parent where it stands
     */
    public ChartTools(Composite parent) {
        bar = new ToolBar(parent, SWT.FLAT);
        bar.setLayoutData(new GridData(SWT.END, SWT.BEGINNING, false, false));
        images = new LocalResourceManager(JFaceResources.getResources(), bar);
    }

    /**
     * Adds what can be done with a chart.
     *
     * @param picture its picture
     * @param chart   the chart
     * @param dialogs asks for file names
     * @param id      the id of the chart; items are {@code <id>.log}, {@code .reset}, {@code .copy}, {@code .export}
     */
    public void fill(ChartPicture picture, Chart chart, SaveDialogs dialogs, String id) {
        bar.setData("id", id + ".tools");
        if (picture instanceof XyPicture xy) {
            ToolItem log = item("log", "Logarithmic vertical axis", id, SWT.CHECK, () -> {
                xy.state().toggleLogY();
                xy.refresh();
            });
            log.setSelection(xy.state().isLogY());
            log.setEnabled(xy.state().canBeLog());
            item("reset", "Show all of it (double click or Home; zoom by dragging a frame or with Ctrl and the wheel)",
                    id, SWT.PUSH, () -> {
                        xy.state().reset();
                        xy.refresh();
                    });
        }
        item("copy", "Copy the picture", id, SWT.PUSH, () -> ChartPictures.copy(picture.control()));
        item("save", "Export as SVG or PNG\u2026", id, SWT.PUSH, () -> export(picture, chart, dialogs));
    }

    private ToolItem item(String icon, String tip, String id, int style, Runnable action) {
        ToolItem item = new ToolItem(bar, style);
        item.setToolTipText(tip);
        item.setData("id", id + "." + icon);
        item.setImage(images.create(
                ImageDescriptor.createFromURL(ChartTools.class.getResource("/icons/" + icon + ".svg"))));
        item.addListener(SWT.Selection, event -> action.run());
        return item;
    }

    private void export(ChartPicture picture, Chart chart, SaveDialogs dialogs) {
        Optional<Path> file = dialogs.file(bar.getShell(), chart.caption().name() + ".svg", "svg", "png");
        if (file.isEmpty()) {
            return;
        }
        try {
            if (file.get().toString().toLowerCase(Locale.ROOT).endsWith(".png")) {
                ChartPictures.writePng(picture.control(), file.get());
            } else {
                ChartPictures.writeSvg(picture.shown(), file.get());
            }
        } catch (IOException e) {
            MessageDialog.openError(bar.getShell(), "Export a chart",
                    "The chart could not be written to " + file.get() + ": " + e.getMessage());
        }
    }
}
