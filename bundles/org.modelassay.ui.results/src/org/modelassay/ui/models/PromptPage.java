/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.models;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.modelassay.ui.charts.ChartPane;
import org.modelassay.ui.charts.Named;
import org.modelassay.ui.charts.SaveDialogs;
import org.modelassay.ui.models.PromptReading.Guess;
import org.modelassay.ui.results.internal.Look;
import org.modelassay.ui.results.internal.ScrollPage;

/** What a model makes of a prompt, on one page. */
final class PromptPage {

    private static final int CHART = 320;

    private final PromptReading reading;
    private final SaveDialogs dialogs;
    private final ScrollPage page;
    private final Look look;

    PromptPage(Composite parent, PromptReading reading, SaveDialogs dialogs) {
        this.reading = reading;
        this.dialogs = dialogs;
        this.page = new ScrollPage(parent, "prompt.page");
        this.look = new Look(page.body());
        Composite body = page.body();
        look.text(body, reading.tokens().size() + " tokens: " + String.join(" | ", reading.tokens()))
                .setData("id", "prompt.tokens");
        Label continuation = look.text(body, "\u2026" + reading.continuation());
        continuation.setFont(look.claim());
        continuation.setData("id", "prompt.continuation");
        Composite tables = Look.area(body, 2);
        ((GridLayout) tables.getLayout()).makeColumnsEqualWidth = true;
        table(tables, "prompt.next", "next token", "", reading.next(),
                IntStream.range(0, reading.next().size()).mapToObj(i -> "").toList());
        table(tables, "prompt.layers", "predicted next", "after layer", reading.layers(),
                IntStream.range(0, reading.layers().size()).mapToObj(Integer::toString).toList());
        Composite charts = Look.area(body, 2);
        ((GridLayout) charts.getLayout()).makeColumnsEqualWidth = true;
        place(new ChartPane(charts, PromptCharts.lens(reading), dialogs));
        attention(charts);
        page.layout();
    }

    private static void place(Control chart) {
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
        data.widthHint = CHART;
        chart.setLayoutData(data);
    }

    private void attention(Composite charts) {
        Composite right = Look.area(charts, 1);
        place(right);
        Combo heads = new Combo(right, SWT.READ_ONLY);
        Named.by(heads, "Layer and head");
        heads.setData("id", "prompt.head");
        for (int layer = 0; layer < reading.patterns().size(); layer++) {
            for (int head = 0; head < reading.heads(); head++) {
                heads.add("layer " + layer + ", head " + head);
            }
        }
        Composite picture = Look.area(right, 1);
        picture.setLayout(new FillLayout());
        heads.addListener(SWT.Selection, event -> {
            show(picture, heads.getSelectionIndex());
            page.layout();
        });
        heads.select(0);
        show(picture, 0);
    }

    private void show(Composite picture, int index) {
        for (Control child : picture.getChildren()) {
            child.dispose();
        }
        new ChartPane(picture, PromptCharts.attention(reading, index / reading.heads(), index % reading.heads()),
                dialogs);
    }

    private static void table(Composite parent, String id, String title, String first, List<Guess> guesses,
            List<String> names) {
        Table table = new Table(parent, SWT.FULL_SELECTION | SWT.BORDER);
        Named.by(table, title);
        table.setHeaderVisible(true);
        table.setData("id", id);
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, false);
        data.heightHint = table.getItemHeight() * 8;
        table.setLayoutData(data);
        if (!first.isEmpty()) {
            column(table, first, SWT.RIGHT);
        }
        column(table, title, SWT.LEFT);
        column(table, "probability", SWT.RIGHT);
        for (int i = 0; i < guesses.size(); i++) {
            TableItem item = new TableItem(table, SWT.NONE);
            int at = 0;
            if (!first.isEmpty()) {
                item.setText(at++, names.get(i));
            }
            item.setText(at++, guesses.get(i).token());
            item.setText(at, String.format(Locale.ROOT, "%.2f %%", 100 * guesses.get(i).probability()));
        }
        for (TableColumn column : table.getColumns()) {
            column.pack();
            column.setWidth(column.getWidth() + 24);
        }
    }

    private static void column(Table table, String title, int style) {
        new TableColumn(table, style).setText(title);
    }
}
