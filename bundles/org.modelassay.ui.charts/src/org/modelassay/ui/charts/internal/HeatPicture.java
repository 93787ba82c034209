/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.charts.internal;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.jspecify.annotations.Nullable;
import org.modelassay.report.chart.Chart;
import org.modelassay.report.chart.HeatMap;
import org.modelassay.ui.charts.ChartMark;

/** A heat map that answers pointer and keys. */
public final class HeatPicture implements ChartPicture {

    private final HeatMap map;
    private final HeatCanvas canvas;

    /**
     * Draws a heat map.
     *
     * @param parent   where it stands
     * @param map      the map
     * @param scale    the values that the colours span
     * @param selected told what is selected
     */
    public HeatPicture(Composite parent, HeatMap map, double[] scale, Consumer<ChartMark> selected) {
        this.map = map;
        this.canvas = new HeatCanvas(parent, map, new HeatColours(map, scale));
        new HeatPointer(map, canvas, selected);
    }

    @Override
    public Control control() {
        return canvas;
    }

    @Override
    public Control target() {
        return canvas;
    }

    @Override
    public void select(@Nullable ChartMark mark) {
        canvas.select(mark instanceof ChartMark.Cell cell ? cell : null);
    }

    @Override
    public Optional<ChartMark> selection() {
        return canvas.selected().map(cell -> cell);
    }

    @Override
    public String text(ChartMark mark) {
        return mark instanceof ChartMark.Cell cell ? HeatLayout.tooltip(map, cell) : "";
    }

    @Override
    public Chart shown() {
        return map;
    }
}
