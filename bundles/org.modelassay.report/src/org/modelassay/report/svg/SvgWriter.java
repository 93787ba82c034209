/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.report.svg;

import java.util.ArrayList;
import java.util.List;

import org.modelassay.report.chart.BarChart;
import org.modelassay.report.chart.Caption;
import org.modelassay.report.chart.Chart;
import org.modelassay.report.chart.HeatMap;
import org.modelassay.report.chart.Histogram;
import org.modelassay.report.chart.LineChart;
import org.modelassay.report.chart.ScatterChart;
import org.modelassay.report.text.Markup;
import org.modelassay.report.text.TextWidth;

/** Draws charts as SVG: the same chart gives the same bytes, text stays text, and it needs no display. */
public final class SvgWriter {

    private static final double MARGIN = 16;
    private static final double TITLE_LINE = 20;
    private static final double NOTE_LINE = 15;

    private SvgWriter() {
    }

    /**
     * A chart as a file of its own, with title, reading and notes, which follows the reader's choice of light or dark
     * and prints light.
     *
     * @param chart the chart
     * @return an SVG document
     */
    public static String document(Chart chart) {
        Picture picture = picture(chart, "chart");
        Caption caption = chart.caption();
        List<String> title = wrapped(caption.title(), new TextWidth(Style.TITLE_SIZE * 1.06));
        List<String> notes = new ArrayList<>(wrapped(caption.reading(), new TextWidth(Style.NOTE_SIZE)));
        ChartNotes.of(chart).forEach(note -> notes.addAll(wrapped(note, new TextWidth(Style.NOTE_SIZE))));
        double top = MARGIN + title.size() * TITLE_LINE + 6;
        double height = top + picture.height() + notes.size() * NOTE_LINE + MARGIN;
        double width = Picture.WIDTH + 2 * MARGIN;
        Svg svg = new Svg().raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        svg.open("svg", "xmlns", "http://www.w3.org/2000/svg", "class", "ma", "width", width, "height", height,
                "viewBox", "0 0 " + Svg.number(width) + " " + Svg.number(height), "role", "img", "aria-labelledby",
                "chart-title chart-desc");
        describe(svg, chart, "chart");
        svg.raw("<style>\n" + Style.sheet() + "</style>\n");
        svg.empty("rect", "class", "ma-page", "width", width, "height", height);
        lines(svg, title, "ma-title", MARGIN + TITLE_LINE - 6, TITLE_LINE);
        svg.open("g", "transform", "translate(" + Svg.number(MARGIN) + " " + Svg.number(top) + ")");
        svg.raw(picture.markup()).close("g");
        lines(svg, notes, "ma-note", top + picture.height() + NOTE_LINE, NOTE_LINE);
        return svg.close("svg").toString();
    }

    /**
     * A chart as an element of a page that has {@link #styles} and writes the caption itself.
     *
     * @param chart the chart
     * @param id    a prefix for ids, unique within the page: letters, digits and hyphens
     * @return an {@code svg} element
     */
    public static String element(Chart chart, String id) {
        Picture picture = picture(chart, id);
        Svg svg = new Svg();
        svg.open("svg", "xmlns", "http://www.w3.org/2000/svg", "class", "ma", "viewBox",
                "0 0 " + Svg.number(Picture.WIDTH) + " " + Svg.number(picture.height()), "role", "img",
                "aria-labelledby", id + "-title " + id + "-desc");
        describe(svg, chart, id);
        return svg.raw(picture.markup()).close("svg").toString();
    }

    /**
     * The style sheet that {@link #element} relies on, with the colours of both themes.
     *
     * @return rules of CSS
     */
    public static String styles() {
        return Style.sheet();
    }

    private static Picture picture(Chart chart, String id) {
        return switch (chart) {
        case LineChart line -> new LinePainter(line, true).paint();
        case ScatterChart scatter -> new LinePainter(scatter, false).paint();
        case BarChart bar -> new BarPainter(bar).paint();
        case Histogram histogram -> new HistogramPainter(histogram).paint();
        case HeatMap map -> new HeatMapPainter(map, id).paint();
        };
    }

    private static void describe(Svg svg, Chart chart, String id) {
        svg.text("title", chart.caption().title(), "id", id + "-title");
        svg.text("desc", ChartNotes.description(chart), "id", id + "-desc");
    }

    private static void lines(Svg svg, List<String> lines, String css, double top, double height) {
        for (int i = 0; i < lines.size(); i++) {
            svg.text("text", lines.get(i), "class", css, "x", MARGIN, "y", top + i * height);
        }
    }

    /** Cuts text into lines between words; a word too long for a line is shortened. */
    static List<String> wrapped(String text, TextWidth width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : Markup.visible(text.replace('\n', ' ')).strip().split(" +")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && width.of(longer) > Picture.WIDTH) {
                lines.add(line);
                longer = word;
            }
            line = width.elide(longer, Picture.WIDTH);
        }
        if (!line.isEmpty()) {
            lines.add(line);
        }
        return lines;
    }
}
