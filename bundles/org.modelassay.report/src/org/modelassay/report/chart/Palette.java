/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.report.chart;

import java.util.List;
import java.util.stream.Stream;

/**
 * Every colour of charts and reports, for a light and a dark page.
 *
 * <p>Categories follow Okabe and Ito (Color Universal Design, 2008), darkened or lightened until they stand out from
 * the page by 3 to 1; sequential data use cividis (Nuñez, Anderton and Renslow, PLOS ONE 2018), diverging data go from
 * blue over the neutral colour to orange. No meaning rests on red against green, or on colour alone.
 */
public final class Palette {

    /** How many categories have a colour of their own. */
    public static final int CATEGORIES = 7;

    private static final Palette LIGHT = new Palette(false,
            colours("#0072b2", "#d55e00", "#008a64", "#b8609a", "#a87400", "#2f8fc4", "#5d5d5d"),
            colours("#0b4f8a", "#5fa8d8", "#f7f7f7", "#f4a14a", "#a64b00"));
    private static final Palette DARK = new Palette(true,
            colours("#56b4e9", "#f28444", "#34c79b", "#dc93bd", "#e8b02f", "#f0e442", "#c3c7cc"),
            colours("#8acbf8", "#2f78b3", "#2a2e35", "#b96c1c", "#ffb65c"));

    private final boolean dark;
    private final List<Colour> categories;
    private final List<Colour> diverging;

    private Palette(boolean dark, List<Colour> categories, List<Colour> diverging) {
        this.dark = dark;
        this.categories = categories;
        this.diverging = diverging;
    }

    /**
     * The colours on a light page.
     *
     * @return the palette
     */
    public static Palette light() {
        return LIGHT;
    }

    /**
     * The colours on a dark page.
     *
     * @return the palette
     */
    public static Palette dark() {
        return DARK;
    }

    /**
     * The page.
     *
     * @return the colour behind everything
     */
    public Colour page() {
        return pick("#ffffff", "#16181c");
    }

    /**
     * A tile or card on the page.
     *
     * @return the colour behind a group of things
     */
    public Colour card() {
        return pick("#f4f6f8", "#20242a");
    }

    /**
     * Text to read.
     *
     * @return a colour for text
     */
    public Colour text() {
        return pick("#1b1f24", "#e8eaed");
    }

    /**
     * Text that explains other text: units, notes, tick labels.
     *
     * @return a colour for text
     */
    public Colour note() {
        return pick("#545c66", "#a9b1bb");
    }

    /**
     * Links.
     *
     * @return a colour for text
     */
    public Colour link() {
        return pick("#005a9c", "#7fc1f2");
    }

    /**
     * Grid lines and borders.
     *
     * @return a colour for lines that are not to be noticed
     */
    public Colour grid() {
        return pick("#dde1e6", "#363c45");
    }

    /**
     * Axes and the zero line.
     *
     * @return a colour for lines
     */
    public Colour axis() {
        return pick("#7a828c", "#8a929c");
    }

    /**
     * Null models and baselines.
     *
     * @return a grey for lines
     */
    public Colour control() {
        return pick("#6b7178", "#a4abb3");
    }

    /**
     * A judgement that something holds.
     *
     * @return a colour for marks and text on a card
     */
    public Colour pass() {
        return pick("#005f99", "#6dbdf0");
    }

    /**
     * A judgement that something does not hold.
     *
     * @return a colour for marks and text on a card
     */
    public Colour fail() {
        return pick("#a84300", "#ff9a5c");
    }

    /**
     * A category.
     *
     * @param index 0 for the first; colours repeat after {@value #CATEGORIES}
     * @return its colour
     */
    public Colour category(int index) {
        return categories.get(index % CATEGORIES);
    }

    /**
     * A value between the lowest and the highest.
     *
     * @param share 0 for the lowest to 1 for the highest
     * @return its colour
     */
    public Colour sequential(double share) {
        double t = Math.clamp(share, 0, 1);
        return cividis(dark ? 0.14 + 0.86 * t : t);
    }

    /**
     * A value on either side of the neutral one.
     *
     * @param share -1 for the lowest to 1 for the highest
     * @return its colour
     */
    public Colour diverging(double share) {
        double t = (Math.clamp(share, -1, 1) + 1) / 2 * (diverging.size() - 1);
        int below = Math.min((int) t, diverging.size() - 2);
        return diverging.get(below).mix(diverging.get(below + 1), t - below);
    }

    /**
     * Text on a coloured cell.
     *
     * @param cell the colour of the cell
     * @return black or white, whichever stands out more
     */
    public static Colour textOn(Colour cell) {
        Colour black = Colour.of("#000000");
        Colour white = Colour.of("#ffffff");
        return cell.contrast(black) >= cell.contrast(white) ? black : white;
    }

    /** The polynomial fit of cividis that d3-scale-chromatic publishes. */
    private static Colour cividis(double t) {
        double red = -4.54 - t * (35.34 - t * (2381.73 - t * (6402.7 - t * (7024.72 - t * 2710.57))));
        double green = 32.49 + t * (170.73 + t * (52.82 - t * (131.46 - t * (176.58 - t * 67.37))));
        double blue = 81.24 + t * (442.36 - t * (2482.43 - t * (6167.24 - t * (6614.94 - t * 2475.67))));
        return new Colour(component(red), component(green), component(blue));
    }

    private static int component(double value) {
        return Math.clamp(Math.round(value), 0, 255);
    }

    private Colour pick(String onLight, String onDark) {
        return Colour.of(dark ? onDark : onLight);
    }

    private static List<Colour> colours(String... hex) {
        return Stream.of(hex).map(Colour::of).toList();
    }
}
