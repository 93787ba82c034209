/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.report.svg;

import java.util.Locale;

import org.modelassay.report.chart.Colour;
import org.modelassay.report.chart.Palette;

/** The style sheet of charts: the only way from the palette to a picture. */
final class Style {

    static final double TICK_SIZE = 11;
    static final double LABEL_SIZE = 12;
    static final double TITLE_SIZE = 15;
    static final double NOTE_SIZE = 11;
    static final String FACE = "Helvetica,Arial,'Liberation Sans',sans-serif";

    /** Steps of the sequential colours. */
    static final int SEQUENTIAL = 32;
    /** Steps of the diverging colours on each side of the neutral one. */
    static final int DIVERGING = 16;

    private Style() {
    }

    /** Shapes and sizes, then the light colours, then the dark ones for screens that ask for them. */
    static String sheet() {
        return String.format(Locale.ROOT, """
                .ma text{font-family:%s;fill:currentColor;font-size:11px}
                .ma .ma-label,.ma .ma-name{font-size:12px}
                .ma .ma-title{font-size:15px;font-weight:bold}
                .ma .ma-tick{font-variant-numeric:tabular-nums}
                .ma-line{fill:none;stroke:currentColor;stroke-width:2;stroke-linejoin:round}
                .ma-leader{fill:none;stroke:currentColor;stroke-width:1;opacity:.6}
                .ma-mark,.ma-bar{fill:currentColor}
                .ma-bin{fill:currentColor;fill-opacity:.45;stroke:currentColor;stroke-width:1}
                .ma-band{fill:currentColor;opacity:.18}
                .ma-outline{fill:none;stroke:currentColor;stroke-width:1.5}
                .ma-step{fill:none;stroke:currentColor;stroke-width:1.75}
                .ma-whisker{stroke-width:1.5;fill:none}
                .ma-hit{fill:none;stroke:none;pointer-events:all}
                .ma-grid{stroke-width:1}
                .ma-axis,.ma-zero{stroke-width:1.25}
                """, FACE) + colours(Palette.light()) + "@media screen and (prefers-color-scheme:dark){\n"
                + colours(Palette.dark()) + "}\n";
    }

    private static String colours(Palette palette) {
        StringBuilder css = new StringBuilder();
        rule(css, ".ma", "color", palette.text().hex());
        rule(css, ".ma-page", "fill", palette.page().hex());
        rule(css, ".ma .ma-label,.ma .ma-name,.ma .ma-title", "color", palette.text().hex());
        rule(css, ".ma .ma-tick,.ma .ma-note", "color", palette.note().hex());
        rule(css, ".ma-grid", "stroke", palette.grid().hex());
        rule(css, ".ma-axis,.ma-zero,.ma-hatch", "stroke", palette.axis().hex());
        rule(css, ".ma-whisker", "stroke", palette.text().hex());
        rule(css, ".ma-control", "color", palette.control().hex());
        rule(css, ".ma-published", "color", palette.text().hex());
        for (int i = 0; i < Palette.CATEGORIES; i++) {
            rule(css, ".ma-c" + i, "color", palette.category(i).hex());
        }
        for (int i = 0; i < SEQUENTIAL; i++) {
            level(css, "ma-s" + i, palette.sequential(i / (SEQUENTIAL - 1.0)));
        }
        for (int i = -DIVERGING; i <= DIVERGING; i++) {
            level(css, "ma-d" + (i + DIVERGING), palette.diverging(i / (double) DIVERGING));
        }
        return css.toString();
    }

    private static void level(StringBuilder css, String name, Colour colour) {
        String text = Palette.textOn(colour).hex();
        css.append("rect.").append(name).append("{fill:").append(colour.hex()).append("}\n");
        css.append(".ma text.").append(name).append("{fill:").append(text).append("}\n");
        css.append("span.").append(name).append("{background:").append(colour.hex()).append(";color:").append(text)
                .append("}\n");
    }

    private static void rule(StringBuilder css, String selector, String property, String value) {
        css.append(selector).append('{').append(property).append(':').append(value).append("}\n");
    }
}
