/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.charts.internal;

import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.modelassay.report.chart.HeatMap;
import org.modelassay.ui.charts.ChartMark;

/** What pointer and keys do to a heat map: tooltips and selection. */
final class HeatPointer {

    private final HeatMap map;
    private final HeatCanvas canvas;
    private final Consumer<ChartMark> selected;

    HeatPointer(HeatMap map, HeatCanvas canvas, Consumer<ChartMark> selected) {
        this.map = map;
        this.canvas = canvas;
        this.selected = selected;
        canvas.addListener(SWT.MouseMove, this::moved);
        canvas.addListener(SWT.MouseDown, this::pressed);
        canvas.addListener(SWT.KeyDown, this::key);
        canvas.addListener(SWT.Traverse, event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT
                || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
    }

    private void moved(Event event) {
        Tooltips.show(canvas, canvas.at(event.x, event.y).map(cell -> HeatLayout.tooltip(map, cell)));
    }

    private void pressed(Event event) {
        canvas.setFocus();
        if (event.button == 1) {
            canvas.at(event.x, event.y).ifPresent(this::select);
        }
    }

    private void key(Event event) {
        switch (event.keyCode) {
        case SWT.ARROW_UP -> move(-1, 0);
        case SWT.ARROW_DOWN -> move(1, 0);
        case SWT.ARROW_LEFT -> move(0, -1);
        case SWT.ARROW_RIGHT -> move(0, 1);
        default -> {
            return;
        }
        }
        event.doit = false;
    }

    private void move(int rows, int columns) {
        if (map.values().length > 0) {
            ChartMark.Cell from = canvas.selected().orElse(new ChartMark.Cell(-rows, -columns));
            select(new ChartMark.Cell(Math.clamp(from.row() + rows, 0, map.rows().size() - 1),
                    Math.clamp(from.column() + columns, 0, map.columns().size() - 1)));
        }
    }

    private void select(ChartMark.Cell cell) {
        canvas.select(cell);
        canvas.setToolTipText(HeatLayout.tooltip(map, cell));
        selected.accept(cell);
    }
}
