/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.charts;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.modelassay.report.chart.Colour;
import org.modelassay.report.chart.Palette;

/** The colours of charts on the page they stand on: light or dark as the workbench's theme has made it. */
public final class ChartTheme {

    private static final double HALF = 0.35;

    private final Palette palette;
    private final Color page;

    private ChartTheme(Palette palette, Color page) {
        this.palette = palette;
        this.page = page;
    }

    /**
     * The theme of a control, seen by its background.
     *
     * @param control where something is drawn
     * @return its colours
     */
    public static ChartTheme of(Control control) {
        Color page = control.getBackground();
        Colour colour = new Colour(page.getRed(), page.getGreen(), page.getBlue());
        return new ChartTheme(colour.luminance() < HALF ? Palette.dark() : Palette.light(), page);
    }

    /**
     * The colours of the report that fit.
     *
     * @return the palette
     */
    public Palette palette() {
        return palette;
    }

    /**
     * Whether light text stands on a dark page.
     *
     * @return true for a dark theme
     */
    public boolean isDark() {
        return palette == Palette.dark();
    }

    /**
     * The colour behind everything, as the theme gives it.
     *
     * @return the page
     */
    public Color page() {
        return page;
    }

    /**
     * A tile on the page: a shade away from it.
     *
     * @return the colour behind a group of things
     */
    public Color card() {
        Colour base = new Colour(page.getRed(), page.getGreen(), page.getBlue());
        return color(base.mix(palette.text(), isDark() ? 0.07 : 0.045));
    }

    /**
     * A colour of the palette for drawing.
     *
     * @param colour the colour
     * @return the same, for SWT
     */
    public static Color color(Colour colour) {
        return new Color(new RGB(colour.red(), colour.green(), colour.blue()));
    }
}
