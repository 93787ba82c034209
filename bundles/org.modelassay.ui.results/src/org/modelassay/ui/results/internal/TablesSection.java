/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.results.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.jspecify.annotations.Nullable;
import org.modelassay.model.Chart;
import org.modelassay.model.Result;
import org.modelassay.model.Table;
import org.modelassay.ui.charts.SaveDialogs;
import org.modelassay.ui.results.presenter.RunContents;
import org.modelassay.ui.results.presenter.TableText;
import org.modelassay.ui.results.presenter.Texts;

/** Every table of a run, and the values behind its charts, each under its own tab; read by a job. */
final class TablesSection {

    private static final int HEIGHT = 400;

    private final CTabFolder folder;
    private final RunContents contents;
    private final Look look;
    private final SaveDialogs dialogs;
    private final Consumer<TablePane> ready;

    private TablesSection(CTabFolder folder, RunContents contents, Look look, SaveDialogs dialogs,
            Consumer<TablePane> ready) {
        this.folder = folder;
        this.contents = contents;
        this.look = look;
        this.dialogs = dialogs;
        this.ready = ready;
    }

    /** Adds the tables of a run to a page; tells of each once it has been read. */
    static void fill(Composite parent, RunContents contents, Look look, SaveDialogs dialogs,
            Consumer<TablePane> ready) {
        List<Result> sources = new ArrayList<>(contents.results(Table.class));
        sources.addAll(contents.results(Chart.class));
        if (sources.isEmpty()) {
            return;
        }
        look.heading(parent, "Tables");
        CTabFolder folder = new CTabFolder(parent, SWT.BORDER | SWT.FLAT);
        GridData place = new GridData(SWT.FILL, SWT.FILL, true, false);
        place.heightHint = HEIGHT;
        place.widthHint = 240;
        folder.setLayoutData(place);
        folder.setData("id", "results.tables");
        new TablesSection(folder, contents, look, dialogs, ready).read(sources);
    }

    private void read(List<Result> sources) {
        for (Result source : sources) {
            CTabItem item = new CTabItem(folder, SWT.NONE);
            item.setText(source instanceof Table ? Texts.of(source.getName()) : "data: " + Texts.of(source.getName()));
            item.setToolTipText(Texts.of(source.getTitle()));
            item.setControl(message("Reading\u2026"));
            Job job = Job.create("Reading table " + Texts.of(source.getName()), (ICoreRunnable) monitor -> {
                @Nullable TableText table = null;
                String problem = "";
                try {
                    table = source instanceof Table one ? TableText.read(one, contents.files())
                            : source instanceof Chart chart ? TableText.read(chart, contents.files()) : null;
                } catch (IOException | RuntimeException e) {
                    problem = "The table cannot be shown: " + e.getMessage();
                }
                show(item, table, problem);
            });
            job.setSystem(true);
            job.schedule();
        }
        folder.setSelection(0);
    }

    private void show(CTabItem item, @Nullable TableText table, String problem) {
        folder.getDisplay().asyncExec(() -> {
            if (folder.isDisposed()) {
                return;
            }
            @Nullable Control before = item.getControl();
            if (table == null) {
                item.setControl(message(problem));
            } else if (table.size() == 0) {
                item.setControl(message("This table has no rows."));
            } else {
                TablePane pane = new TablePane(folder, table, look, dialogs);
                item.setControl(pane);
                ready.accept(pane);
            }
            if (before != null) {
                before.dispose();
            }
        });
    }

    private Composite message(String text) {
        Composite area = new Composite(folder, SWT.NONE);
        area.setLayout(new GridLayout());
        look.text(area, text);
        return area;
    }
}
