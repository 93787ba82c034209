/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.results.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.modelassay.report.chart.Chart;
import org.modelassay.ui.charts.ChartPane;
import org.modelassay.ui.charts.SaveDialogs;
import org.modelassay.ui.results.presenter.MetricsText;
import org.modelassay.ui.results.presenter.RunContents;

/** The page of a run, in the order of the report: answer, checks, metrics, charts, tables, files, provenance. */
public final class ResultsPage {

    private static final int WIDE_ENOUGH = 860;
    private static final int ABOVE = 12;
    private static final String TABLE = "results.table.";

    private final ScrollPage page;
    private final Look look;
    private final SaveDialogs dialogs;
    private final Links links;
    private final List<ChartPane> charts = new ArrayList<>();

    /**
     * Shows a run.
     *
     * @param parent   where the page stands
     * @param contents the run
     * @param dialogs  asks where to export
     * @param status   told what is selected
     */
    public ResultsPage(Composite parent, RunContents contents, SaveDialogs dialogs, Consumer<String> status) {
        this.page = new ScrollPage(parent, "results.page");
        this.look = new Look(page.body());
        this.dialogs = dialogs;
        this.links = new Links(status);
        Composite body = page.body();
        AnswerSection.answer(body, contents, look);
        AnswerSection.checks(body, contents, look);
        new MetricsSection(look, page::layout).fill(body, MetricsText.of(contents));
        charts(body, contents);
        TablesSection.fill(body, contents, look, dialogs, links::add);
        TokensSection.fill(body, contents, look);
        new DetailsSection(body, contents, look).fill(page::layout);
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

    /**
     * The charts on the page.
     *
     * @return panes in the order of the results
     */
    public List<ChartPane> charts() {
        return List.copyOf(charts);
    }

    /**
     * Scrolls to a part of the page; a table comes to the front.
     *
     * @param id the id of its control
     */
    public void reveal(String id) {
        if (id.startsWith(TABLE)) {
            find(page.body(), "results.tables").filter(CTabFolder.class::isInstance).map(CTabFolder.class::cast)
                    .ifPresent(folder -> Arrays.stream(folder.getItems())
                            .filter(item -> item.getText().equals(id.substring(TABLE.length())))
                            .findFirst().ifPresent(folder::setSelection));
        }
        find(page.body(), id.startsWith(TABLE) ? "results.tables" : id).filter(Control::getVisible)
                .ifPresent(this::scrollTo);
    }

    private void scrollTo(Control control) {
        int y = control.getDisplay().map(control.getParent(), page.body(), control.getLocation()).y;
        page.control().setOrigin(0, Math.max(0, y - ABOVE));
    }

    private static Optional<Control> find(Composite parent, String id) {
        for (Control child : parent.getChildren()) {
            Optional<Control> found = id.equals(child.getData("id")) ? Optional.of(child)
                    : child instanceof Composite composite ? find(composite, id) : Optional.empty();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private void charts(Composite body, RunContents contents) {
        if (contents.charts().isEmpty()) {
            return;
        }
        look.heading(body, "Charts");
        Composite grid = Look.area(body, 2);
        grid.setData("id", "results.charts");
        GridLayout layout = (GridLayout) grid.getLayout();
        layout.makeColumnsEqualWidth = true;
        layout.horizontalSpacing = 24;
        layout.verticalSpacing = 16;
        for (Chart chart : contents.charts()) {
            ChartPane pane = new ChartPane(grid, chart, dialogs);
            GridData place = new GridData(SWT.FILL, SWT.FILL, true, false);
            place.widthHint = 320;
            pane.setLayoutData(place);
            charts.add(pane);
            links.add(pane);
        }
        page.control().addListener(SWT.Resize, event -> {
            int columns = page.control().getClientArea().width < WIDE_ENOUGH ? 1 : 2;
            layout.numColumns = Math.min(columns, charts.size());
        });
    }
}
