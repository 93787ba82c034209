/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.results.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.modelassay.common.AtomicFiles;
import org.modelassay.ui.charts.Named;
import org.modelassay.ui.charts.SaveDialogs;
import org.modelassay.ui.results.presenter.TableExport;
import org.modelassay.ui.results.presenter.TableOrder;
import org.modelassay.ui.results.presenter.TableText;
import org.modelassay.ui.results.presenter.Texts;

/** A table with its filter; sorts by its heads, copies with tabs, exports with commas. */
public final class TablePane extends Composite {

    private static final int TYPING = 200;

    private final TableText table;
    private final TableOrder order;
    private final SaveDialogs dialogs;
    private final Text filter;
    private final Label count;
    private final ToolBar bar;
    private final TableGrid grid;
    private final List<IntConsumer> listeners = new ArrayList<>();
    private final List<Runnable> filterListeners = new ArrayList<>();

    /**
     * Shows a table.
     *
     * @param parent  where it stands
     * @param table   the table
     * @param look    fonts and icons
     * @param dialogs asks where to export it
     */
    public TablePane(Composite parent, TableText table, Look look, SaveDialogs dialogs) {
        super(parent, SWT.NONE);
        this.table = table;
        this.order = new TableOrder(table);
        this.dialogs = dialogs;
        String id = "table." + table.name();
        setData("id", id + ".pane");
        setLayout(new GridLayout(1, false));
        if (!table.reading().isEmpty()) {
            look.text(this, table.reading());
        }
        Composite line = Look.area(this, 3);
        filter = new Text(line, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        Named.by(filter, "Filter of rows");
        filter.setMessage("filter: words, or comparisons such as layer=3 cosine<0.9");
        filter.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        filter.setData("id", id + ".filter");
        count = new Label(line, SWT.NONE);
        count.setData("id", id + ".count");
        bar = tools(line, look, id);
        grid = new TableGrid(this, table, order, id);
        grid.control().addListener(SWT.Selection, this::selected);
        grid.control().addListener(SWT.KeyDown, this::key);
        filter.addListener(SWT.Modify, event -> later());
        count();
    }

    /**
     * What is shown.
     *
     * @return the table
     */
    public TableText table() {
        return table;
    }

    /**
     * Tells which row a reader selects.
     *
     * @param listener told of rows of the table
     */
    public void onSelection(IntConsumer listener) {
        listeners.add(listener);
    }

    /**
     * Selects rows without telling the listeners.
     *
     * @param rows rows of the table; those that are filtered out are left out
     */
    public void select(List<Integer> rows) {
        grid.select(rows.stream().mapToInt(order::indexOf).filter(index -> index >= 0).toArray());
    }

    /**
     * The selected rows.
     *
     * @return rows of the table
     */
    public List<Integer> selection() {
        return Arrays.stream(grid.control().getSelectionIndices()).map(order::row).boxed().toList();
    }

    /**
     * The words that rows are filtered by.
     *
     * @return the filter as it is applied
     */
    public String filter() {
        return order.filter();
    }

    /**
     * Filters rows, as if the reader had typed it.
     *
     * @param words the filter
     */
    public void filter(String words) {
        apply(words);
        filter.setText(words);
    }

    /**
     * Tells when another filter is applied.
     *
     * @param listener told afterwards
     */
    public void onFilter(Runnable listener) {
        filterListeners.add(listener);
    }

    /**
     * What is shown.
     *
     * @return rows of the table, from the top
     */
    public List<Integer> shown() {
        return IntStream.range(0, order.size()).map(order::row).boxed().toList();
    }

    /** Keeps the rows in the window: they can neither be copied nor exported. */
    public void withhold() {
        bar.dispose();
        layout(true, true);
    }

    /** Copies the selected rows, or all that are shown. */
    public void copy() {
        int[] selected = grid.control().getSelectionIndices();
        int[] rows = selected.length > 0 ? Arrays.stream(selected).map(order::row).toArray()
                : IntStream.range(0, order.size()).map(order::row).toArray();
        MetricsSection.copy(this, TableExport.tsv(table, rows));
    }

    private ToolBar tools(Composite line, Look look, String id) {
        ToolBar tools = new ToolBar(line, SWT.FLAT);
        item(tools, look, "copy", "Copy the selected rows, or all of them, with tabs between cells", id, this::copy);
        item(tools, look, "save", "Export what is shown as CSV\u2026", id, this::export);
        return tools;
    }

    private static void item(ToolBar bar, Look look, String icon, String tip, String id, Runnable action) {
        ToolItem item = new ToolItem(bar, SWT.PUSH);
        item.setImage(look.icon(icon));
        item.setToolTipText(tip);
        item.setData("id", id + "." + icon);
        item.addListener(SWT.Selection, event -> action.run());
    }

    private void later() {
        String typed = filter.getText();
        if (!typed.equals(order.filter())) {
            getDisplay().timerExec(TYPING, () -> {
                if (!isDisposed() && filter.getText().equals(typed)) {
                    apply(typed);
                }
            });
        }
    }

    private void apply(String words) {
        order.filter(words);
        grid.refresh();
        count();
        filterListeners.forEach(Runnable::run);
    }

    private void count() {
        count.setText(order.size() == table.size() ? Texts.count(table.size(), "row")
                : String.format(Locale.ROOT, "%,d of %s", order.size(), Texts.count(table.size(), "row")));
        count.getParent().layout();
    }

    private void selected(Event event) {
        int index = grid.control().getSelectionIndex();
        if (index >= 0 && index < order.size()) {
            int row = order.row(index);
            listeners.forEach(listener -> listener.accept(row));
        }
    }

    private void key(Event event) {
        if ((event.stateMask & SWT.MOD1) != 0 && event.keyCode == 'c' && !bar.isDisposed()) {
            copy();
        }
    }

    private void export() {
        Optional<Path> file = dialogs.file(getShell(), table.name() + ".csv", "csv");
        if (file.isEmpty()) {
            return;
        }
        try {
            StringBuilder text = new StringBuilder();
            TableExport.csv(table, order, text);
            AtomicFiles.writeString(file.get(), text.toString());
        } catch (IOException e) {
            MessageDialog.openError(getShell(), "Export a table",
                    "The table could not be written to " + file.get() + ": " + e.getMessage());
        }
    }
}
