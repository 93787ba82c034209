/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.internal.running;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.IElementComparer;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.jspecify.annotations.Nullable;
import org.modelassay.ui.internal.presentation.RunRow;
import org.modelassay.ui.internal.presentation.RunState;
import org.modelassay.ui.internal.presentation.Texts;
import org.modelassay.ui.internal.shell.Icons;
import org.modelassay.ui.internal.shell.Named;

/** The table of runs; progress is drawn behind the text of what is being done. */
final class RunTable {

    private static final int ACTIVITY = 2;

    private final Composite place;
    private final TableViewer viewer;
    private final TableColumnLayout layout = new TableColumnLayout();

    RunTable(Composite parent) {
        place = new Composite(parent, SWT.NONE);
        place.setLayout(layout);
        Table table = new Table(place, SWT.FULL_SELECTION | SWT.MULTI | SWT.V_SCROLL);
        Named.by(table, "Runs");
        table.setHeaderVisible(true);
        table.setData("id", "runs.table");
        viewer = new TableViewer(table);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.setComparer(new SameRun());
        ColumnViewerToolTipSupport.enableFor(viewer);
        column("Experiment", 16, RunRow::experiment, null);
        column("Status", 11, RunRow::label, row -> Icons.image(row.state().icon()));
        column("Answer", 42, RunRow::activity, null);
        column("Study", 14, row -> studyName(row.study()), null);
        column("Started", 10, row -> row.started().map(time -> Texts.ago(time, Instant.now())).orElse(""), null);
        column("Took", 7, row -> row.duration().map(Texts::duration).orElse(""), null);
        table.addListener(SWT.PaintItem, this::drawProgress);
    }

    private static String studyName(Path study) {
        String file = String.valueOf(study.getFileName()).replaceFirst("\\.assay$", "");
        Path folder = study.getParent();
        return folder == null || folder.getFileName() == null || !file.equals("study") ? file
                : folder.getFileName().toString();
    }

    private void column(String title, int weight, Function<RunRow, String> text,
            @Nullable Function<RunRow, Image> image) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
        column.getColumn().setText(title);
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 60, true));
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return text.apply((RunRow) element).replace('\n', ' ');
            }

            @Override
            public @Nullable Image getImage(Object element) {
                return image == null ? null : image.apply((RunRow) element);
            }

            @Override
            public @Nullable String getToolTipText(Object element) {
                RunRow row = (RunRow) element;
                String exact = row.started().map(time -> Texts.exact(time, ZoneId.systemDefault())).orElse("");
                String tip = title.equals("Started") ? exact : title.equals("Answer") ? row.activity() : "";
                return tip.isEmpty() ? null : tip;
            }
        });
    }

    private void drawProgress(Event event) {
        if (event.index != ACTIVITY || !(event.item.getData() instanceof RunRow row)
                || row.state() != RunState.RUNNING) {
            return;
        }
        Rectangle cell = viewer.getTable().getItem(viewer.getTable().indexOf(
                (org.eclipse.swt.widgets.TableItem) event.item)).getBounds(ACTIVITY);
        int alpha = event.gc.getAlpha();
        event.gc.setBackground(event.display.getSystemColor(SWT.COLOR_LIST_SELECTION));
        event.gc.setAlpha(70);
        event.gc.fillRectangle(cell.x, cell.y + 1, (int) (cell.width * row.fraction()), cell.height - 2);
        event.gc.setAlpha(alpha);
    }

    Control control() {
        return place;
    }

    TableViewer viewer() {
        return viewer;
    }

    @Nullable
    RunRow selected() {
        return (RunRow) viewer.getStructuredSelection().getFirstElement();
    }

    void show(List<RunRow> rows) {
        viewer.setInput(rows);
    }

    /** Rows of the same run are the same to the table, so that the selection stays while it goes on. */
    private static final class SameRun implements IElementComparer {

        @Override
        public boolean equals(@Nullable Object a, @Nullable Object b) {
            return a instanceof RunRow x && b instanceof RunRow y ? key(x).equals(key(y)) : a == b;
        }

        @Override
        public int hashCode(@Nullable Object element) {
            return element instanceof RunRow row ? key(row).hashCode() : 0;
        }

        private static Object key(RunRow row) {
            return row.directory().<Object>map(path -> path).orElseGet(() -> row.active().<Object>map(run -> run)
                    .orElse(row.experiment()));
        }
    }
}
