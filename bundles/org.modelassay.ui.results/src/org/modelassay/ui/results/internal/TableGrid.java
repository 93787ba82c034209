/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.results.internal;

import java.util.Objects;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.jspecify.annotations.Nullable;
import org.modelassay.ui.charts.Named;
import org.modelassay.ui.results.presenter.ColumnText;
import org.modelassay.ui.results.presenter.TableOrder;
import org.modelassay.ui.results.presenter.TableText;

/** The grid of a table: only rows in view are made, so that a hundred thousand cost no more than a hundred. */
final class TableGrid {

    private static final int SAMPLE = 100;
    private static final int PADDING = 24;
    private static final int WIDEST = 340;
    private static final int HEIGHT = 240;

    private final TableText table;
    private final TableOrder order;
    private final Table grid;

    TableGrid(Composite parent, TableText table, TableOrder order, String id) {
        this.table = table;
        this.order = order;
        grid = new Table(parent, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION | SWT.BORDER);
        Named.by(grid, "Rows of the table");
        grid.setHeaderVisible(true);
        grid.setLinesVisible(false);
        grid.setData("id", id);
        GridData place = new GridData(SWT.FILL, SWT.FILL, true, true);
        place.heightHint = HEIGHT;
        place.widthHint = HEIGHT;
        grid.setLayoutData(place);
        grid.addListener(SWT.SetData, this::fill);
        grid.addListener(SWT.MouseMove, this::tooltip);
        columns();
        grid.setItemCount(order.size());
    }

    Table control() {
        return grid;
    }

    /** Shows the order as it is now, and what was selected before nowhere. */
    void refresh() {
        grid.deselectAll();
        grid.setItemCount(order.size());
        grid.clearAll();
        grid.setSortColumn(order.sortColumn() < 0 ? null : grid.getColumn(order.sortColumn()));
        grid.setSortDirection(order.sortColumn() < 0 ? SWT.NONE : order.isDescending() ? SWT.DOWN : SWT.UP);
    }

    void select(int[] indices) {
        grid.deselectAll();
        if (indices.length > 0) {
            grid.setSelection(indices);
            grid.showSelection();
        }
    }

    private void columns() {
        GC gc = new GC(grid);
        for (int c = 0; c < table.columns().size(); c++) {
            ColumnText column = table.columns().get(c);
            TableColumn head = new TableColumn(grid, column.isNumeric() ? SWT.RIGHT : SWT.LEFT);
            head.setText(column.title());
            head.setToolTipText(column.name());
            head.setMoveable(true);
            int width = gc.textExtent(column.title()).x * 5 / 4 + PADDING;
            for (int row = 0; row < Math.min(SAMPLE, table.size()); row++) {
                width = Math.max(width, gc.textExtent(column.shown(row)).x + PADDING);
            }
            head.setWidth(Math.min(WIDEST, width));
            int index = c;
            head.addListener(SWT.Selection, event -> {
                order.sort(index);
                refresh();
            });
        }
        gc.dispose();
    }

    private void fill(Event event) {
        if (event.item instanceof TableItem item) {
            int row = order.row(grid.indexOf(item));
            for (int c = 0; c < table.columns().size(); c++) {
                item.setText(c, table.columns().get(c).shown(row));
            }
        }
    }

    private void tooltip(Event event) {
        @Nullable TableItem item = grid.getItem(new Point(event.x, event.y));
        @Nullable String text = null;
        for (int c = 0; item != null && c < table.columns().size(); c++) {
            if (item.getBounds(c).contains(event.x, event.y)) {
                int row = order.row(grid.indexOf(item));
                String exact = table.columns().get(c).exact(row);
                text = exact.equals(table.columns().get(c).shown(row)) ? null : exact;
            }
        }
        if (!Objects.equals(text, grid.getToolTipText())) {
            grid.setToolTipText(text);
        }
    }
}
