/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.charts.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Transform;
import org.jspecify.annotations.Nullable;
import org.modelassay.report.chart.Colour;
import org.modelassay.report.chart.HeatMap;
import org.modelassay.report.chart.Palette;
import org.modelassay.report.text.TextWidth;
import org.modelassay.ui.charts.ChartMark;
import org.modelassay.ui.charts.ChartTheme;

/** Paints a heat map: cells with their values, names of rows and columns, and the colour bar with its ticks. */
final class HeatPainter {

    private static final int BAR_WIDTH = 260;
    private static final int BAR_HEIGHT = 12;
    private static final int BAR_STEPS = 65;
    private static final int HATCH = 6;

    private final HeatMap map;
    private final HeatColours colours;
    private final HeatLayout at;
    private final ChartTheme theme;
    private final Palette palette;
    private final TextWidth width;
    private final GC gc;
    private final int line;

    HeatPainter(HeatMap map, HeatColours colours, HeatLayout at, ChartTheme theme, TextWidth width, GC gc) {
        this.map = map;
        this.colours = colours;
        this.at = at;
        this.theme = theme;
        this.palette = theme.palette();
        this.width = width;
        this.gc = gc;
        this.line = gc.getFontMetrics().getHeight();
    }

    void paint(ChartMark.@Nullable Cell selected) {
        gc.setAntialias(SWT.ON);
        if (map.values().length == 0) {
            gc.setForeground(ChartTheme.color(palette.note()));
            gc.drawText("no values", 8, 8, true);
            return;
        }
        cells();
        names();
        colourBar();
        if (selected != null) {
            select(selected);
        }
    }

    private void cells() {
        int gap = Math.min(at.cellWidth(), at.cellHeight()) > 9 ? 1 : 0;
        boolean written = at.cellHeight() >= line - 2;
        for (int row = 0; row < map.rows().size(); row++) {
            for (int column = 0; column < map.columns().size(); column++) {
                int w = at.x(column + 1) - at.x(column) - gap;
                int h = at.y(row + 1) - at.y(row) - gap;
                double value = map.value(row, column);
                if (Double.isNaN(value)) {
                    hatch(at.x(column), at.y(row), w, h);
                    continue;
                }
                Colour colour = colours.colour(colours.share(value), palette);
                gc.setBackground(ChartTheme.color(colour));
                gc.fillRectangle(at.x(column), at.y(row), w, h);
                String text = written ? colours.brief(value) : "";
                int wide = text.isEmpty() ? 0 : gc.textExtent(text).x;
                if (wide > 0 && wide + 4 <= w) {
                    gc.setForeground(ChartTheme.color(Palette.textOn(colour)));
                    gc.drawText(text, at.x(column) + (w - wide) / 2, at.y(row) + (h - line) / 2, true);
                }
            }
        }
    }

    private void hatch(int x, int y, int w, int h) {
        gc.setForeground(ChartTheme.color(palette.grid().mix(palette.axis(), 0.4)));
        gc.setLineWidth(1);
        gc.setLineStyle(SWT.LINE_SOLID);
        for (int offset = -h + HATCH; offset < w; offset += HATCH) {
            int from = Math.max(0, offset);
            int to = Math.min(w, offset + h);
            gc.drawLine(x + from, y + h - (from - offset), x + to, y + h - (to - offset));
        }
    }

    private void names() {
        gc.setForeground(ChartTheme.color(palette.text()));
        gc.drawText(map.columnAxis(), at.left(), 0, true);
        int axis = gc.textExtent(map.rowAxis()).x;
        gc.drawText(map.rowAxis(), Math.max(0, at.left() - 6 - axis), at.top() - line - 3, true);
        gc.setForeground(ChartTheme.color(palette.note()));
        int everyRow = (int) Math.max(1, Math.ceil((line - 2) / at.cellHeight()));
        for (int row = 0; row < map.rows().size(); row += everyRow) {
            String name = width.elide(map.rows().get(row), HeatLayout.LONGEST_ROW);
            int y = at.y(row) + (int) ((at.cellHeight() - line) / 2);
            gc.drawText(name, at.left() - 6 - gc.textExtent(name).x, y, true);
        }
        int everyColumn = at.turned() ? (int) Math.max(1, Math.ceil((line - 2) / at.cellWidth())) : 1;
        for (int column = 0; column < map.columns().size(); column += everyColumn) {
            columnName(column);
        }
    }

    private void columnName(int column) {
        String name = map.columns().get(column);
        int middle = at.x(column) + (int) (at.cellWidth() / 2);
        if (!at.turned()) {
            gc.drawText(name, middle - gc.textExtent(name).x / 2, at.top() - line - 3, true);
            return;
        }
        Transform before = new Transform(gc.getDevice());
        Transform upwards = new Transform(gc.getDevice());
        gc.getTransform(before);
        gc.getTransform(upwards);
        upwards.translate(middle - line / 2, at.top() - 6);
        upwards.rotate(-45);
        gc.setTransform(upwards);
        gc.drawText(width.elide(name, HeatLayout.LONGEST_COLUMN), 0, -line / 3, true);
        gc.setTransform(before);
        upwards.dispose();
        before.dispose();
    }

    private void colourBar() {
        int top = at.y(at.rows()) + 12;
        for (int i = 0; i < BAR_STEPS; i++) {
            int from = at.left() + BAR_WIDTH * i / BAR_STEPS;
            int to = at.left() + BAR_WIDTH * (i + 1) / BAR_STEPS;
            gc.setBackground(ChartTheme.color(colours.colour(i / (BAR_STEPS - 1.0), palette)));
            gc.fillRectangle(from, top, to - from, BAR_HEIGHT);
        }
        gc.setForeground(ChartTheme.color(palette.note()));
        for (double tick : colours.ticks()) {
            int x = at.left() + (int) (BAR_WIDTH * colours.share(tick));
            String text = colours.brief(tick);
            gc.drawLine(x, top + BAR_HEIGHT, x, top + BAR_HEIGHT + 3);
            gc.drawText(text, x - gc.textExtent(text).x / 2, top + BAR_HEIGHT + 4, true);
        }
        if (hasMissing()) {
            int x = at.left() + BAR_WIDTH + 36;
            hatch(x, top, 20, BAR_HEIGHT);
            gc.setForeground(ChartTheme.color(palette.note()));
            gc.drawText("missing", x + 26, top + (BAR_HEIGHT - line) / 2, true);
        }
        gc.setForeground(ChartTheme.color(palette.text()));
        gc.drawText(map.value().title(), at.left(), top + BAR_HEIGHT + 4 + line, true);
    }

    private boolean hasMissing() {
        for (double value : map.values()) {
            if (Double.isNaN(value)) {
                return true;
            }
        }
        return false;
    }

    private void select(ChartMark.Cell cell) {
        int x = at.x(cell.column());
        int y = at.y(cell.row());
        int w = at.x(cell.column() + 1) - x;
        int h = at.y(cell.row() + 1) - y;
        gc.setLineStyle(SWT.LINE_SOLID);
        gc.setLineWidth(4);
        gc.setForeground(theme.page());
        gc.drawRectangle(x - 1, y - 1, w, h);
        gc.setLineWidth(2);
        gc.setForeground(ChartTheme.color(palette.text()));
        gc.drawRectangle(x - 1, y - 1, w, h);
    }
}
