/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.results.internal;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.jspecify.annotations.Nullable;
import org.modelassay.model.Outcome;
import org.modelassay.report.chart.Chart;
import org.modelassay.ui.charts.ChartPane;
import org.modelassay.ui.charts.Named;
import org.modelassay.ui.charts.SaveDialogs;
import org.modelassay.ui.results.presenter.AnswerText;
import org.modelassay.ui.results.presenter.RunComparison;
import org.modelassay.ui.results.presenter.RunContents;

/** Answers, metrics with differences, and charts of several runs; those of one name share their scale. */
public final class ComparisonPage {

    private static final int ROWS = 16;

    private final RunComparison comparison;
    private final ScrollPage page;
    private final Look look;
    private final SaveDialogs dialogs;

    /**
     * Shows runs side by side.
     *
     * @param parent     where the page stands
     * @param comparison the runs
     * @param dialogs    asks where to export
     */
    public ComparisonPage(Composite parent, RunComparison comparison, SaveDialogs dialogs) {
        this.comparison = comparison;
        this.page = new ScrollPage(parent, "comparison.page");
        this.look = new Look(page.body());
        this.dialogs = dialogs;
        if (!comparison.warning().isEmpty()) {
            Card card = new Card(page.body(), Outcome.INCONCLUSIVE);
            card.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
            look.text(card, comparison.warning()).setFont(look.bold());
        }
        answers();
        metrics();
        charts();
        page.layout();
    }

    /**
     * The page.
     *
     * @return the control that scrolls
     */
    public ScrolledComposite control() {
        return page.control();
    }

    private void answers() {
        Composite row = row(comparison.runs().size());
        char letter = 'A';
        for (RunContents contents : comparison.runs()) {
            Card card = new Card(row, Outcome.NONE);
            card.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
            AnswerText text = new AnswerText(contents);
            look.text(card, letter++ + ": " + text.analyser() + " \u00b7 " + text.experiment()).setFont(look.bold());
            look.text(card, text.subject()).setToolTipText(contents.directory().toString());
            look.text(card, text.answer()).setFont(look.checked());
        }
    }

    private void metrics() {
        look.heading(page.body(), "Metrics; differences are to A");
        Button only = new Button(page.body(), SWT.CHECK);
        only.setText("Only what differs");
        only.setData("id", "comparison.differing");
        Table table = new Table(page.body(), SWT.FULL_SELECTION | SWT.BORDER | SWT.MULTI);
        Named.by(table, "Metrics of the runs");
        table.setHeaderVisible(true);
        table.setData("id", "comparison.metrics");
        GridData place = new GridData(SWT.FILL, SWT.FILL, true, false);
        place.heightHint = ROWS * table.getItemHeight();
        place.widthHint = 240;
        table.setLayoutData(place);
        column(table, "metric", SWT.LEFT);
        for (int i = 0; i < comparison.runs().size(); i++) {
            String letter = String.valueOf((char) ('A' + i));
            column(table, letter, SWT.RIGHT);
            if (i > 0) {
                column(table, letter + " \u2212 A", SWT.RIGHT);
            }
        }
        column(table, "", SWT.LEFT);
        fill(table, false);
        only.addListener(SWT.Selection, event -> fill(table, only.getSelection()));
    }

    private static void column(Table table, String title, int style) {
        TableColumn column = new TableColumn(table, style);
        column.setText(title);
    }

    private void fill(Table table, boolean differing) {
        table.removeAll();
        for (RunComparison.Row row : comparison.rows()) {
            if (differing && !row.differs()) {
                continue;
            }
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(0, row.title());
            int column = 1;
            for (int i = 0; i < row.values().size(); i++) {
                item.setText(column++, row.values().get(i));
                if (i > 0) {
                    item.setText(column++, row.differences().get(i));
                }
            }
        }
        for (TableColumn column : table.getColumns()) {
            column.pack();
        }
    }

    private void charts() {
        look.heading(page.body(), "Charts; those of one name share their scale");
        for (List<@Nullable Chart> charts : comparison.charts()) {
            Composite row = row(charts.size());
            double[] scale = charts.stream().flatMapToDouble(RunComparison::span).toArray();
            char letter = 'A';
            for (Chart chart : charts) {
                cell(row, letter++, chart, scale);
            }
        }
    }

    private void cell(Composite row, char letter, @Nullable Chart chart, double[] scale) {
        Composite cell = Look.area(row, 1);
        cell.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, false));
        look.text(cell, chart == null ? letter + " has no such chart" : String.valueOf(letter)).setFont(look.bold());
        if (chart != null) {
            ChartPane pane = new ChartPane(cell, chart, scale, dialogs);
            GridData place = new GridData(SWT.FILL, SWT.FILL, true, true);
            place.widthHint = 240;
            pane.setLayoutData(place);
        }
    }

    private Composite row(int columns) {
        Composite row = Look.area(page.body(), columns);
        ((GridLayout) row.getLayout()).makeColumnsEqualWidth = true;
        return row;
    }
}
