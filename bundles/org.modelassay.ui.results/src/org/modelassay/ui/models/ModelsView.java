/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.models;

import java.util.List;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.part.ViewPart;
import org.jspecify.annotations.Nullable;
import org.modelassay.inference.OpenModel;
import org.modelassay.ui.charts.Named;

/** Which models are open, where, for whom and in how much memory. A model is released with its last user. */
public final class ModelsView extends ViewPart {

    private static final int PERIOD_MILLIS = 1000;

    private @Nullable Table table;
    private @Nullable Label head;

    /** For the workbench. */
    public ModelsView() {
        super();
    }

    @Override
    public void createPartControl(Composite parent) {
        GridLayout layout = new GridLayout(1, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        parent.setLayout(layout);
        Label line = new Label(parent, SWT.WRAP);
        line.setData("id", "models.head");
        GridData place = new GridData(SWT.FILL, SWT.BEGINNING, true, false);
        place.horizontalIndent = 8;
        place.verticalIndent = 6;
        line.setLayoutData(place);
        head = line;
        Table rows = new Table(parent, SWT.FULL_SELECTION);
        Named.by(rows, "Open models");
        rows.setHeaderVisible(true);
        rows.setData("id", "models.table");
        rows.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        for (String title : ModelsText.HEADS) {
            TableColumn column = new TableColumn(rows, SWT.NONE);
            column.setText(title);
            column.setWidth(title.equals("Model") || title.equals("Architecture") ? 190 : 100);
        }
        table = rows;
        look();
    }

    /** Asks the service in a job, as it may load its engine, and again in a while. */
    private void look() {
        Table rows = table;
        if (rows == null || rows.isDisposed()) {
            return;
        }
        Job job = Job.create("Looking for open models", (ICoreRunnable) monitor -> {
            String line = Inference.find().map(service -> ModelsText.provider(service.provider()))
                    .orElse("Nothing here runs models: " + Inference.MISSING + ".");
            List<List<String>> texts = Inference.find()
                    .map(service -> service.openModels().stream().map((OpenModel one) -> ModelsText.row(one)).toList())
                    .orElse(List.of());
            if (!rows.isDisposed()) {
                rows.getDisplay().asyncExec(() -> show(line, texts));
            }
        });
        job.setSystem(true);
        job.schedule();
    }

    private void show(String line, List<List<String>> texts) {
        Table rows = table;
        Label above = head;
        if (rows == null || above == null || rows.isDisposed()) {
            return;
        }
        String empty = texts.isEmpty() ? " No model is open: runs and the Prompt view open them." : "";
        if (!above.getText().equals(line + empty)) {
            above.setText(line + empty);
            above.requestLayout();
        }
        rows.setItemCount(texts.size());
        for (int i = 0; i < texts.size(); i++) {
            TableItem item = rows.getItem(i);
            item.setText(texts.get(i).toArray(String[]::new));
        }
        rows.getDisplay().timerExec(PERIOD_MILLIS, () -> {
            if (!rows.isDisposed() && getSite().getPage().isPartVisible(this)) {
                look();
            } else if (!rows.isDisposed()) {
                rows.getDisplay().timerExec(PERIOD_MILLIS, this::look);
            }
        });
    }

    @Override
    public void setFocus() {
        Table rows = table;
        if (rows != null) {
            rows.setFocus();
        }
    }
}
