/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.modelassay.report.Pictures.caption;
import static org.modelassay.report.Pictures.control;
import static org.modelassay.report.Pictures.linear;
import static org.modelassay.report.Pictures.log;
import static org.modelassay.report.Pictures.observed;
import static org.modelassay.report.Pictures.ofClass;
import static org.modelassay.report.Pictures.parsed;
import static org.modelassay.report.Pictures.texts;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.modelassay.report.chart.Axis;
import org.modelassay.report.chart.BarChart;
import org.modelassay.report.chart.Chart;
import org.modelassay.report.chart.Curve;
import org.modelassay.report.chart.HeatMap;
import org.modelassay.report.chart.Histogram;
import org.modelassay.report.chart.LineChart;
import org.modelassay.report.chart.Palette;
import org.modelassay.report.chart.Places;
import org.modelassay.report.chart.ScatterChart;
import org.modelassay.report.svg.SvgWriter;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Expected ticks are the multiples of 1, 2 or 5 times a power of ten that a reader would choose by hand. */
class SvgWriterTest {

    private static LineChart lines(Axis x, Axis y, double[] places, Curve... curves) {
        return new LineChart(caption("c"), x, y, new Places.Numbers(places), List.of(curves));
    }

    private static Document drawn(Chart chart) {
        return parsed(SvgWriter.document(chart));
    }

    @Test
    void putsTicksAtRoundNumbers() {
        Document svg = drawn(lines(linear("step", ""), linear("share", "%"), new double[] {0, 500, 1000, 1500, 2000},
                observed("a", 3, 17, 44, 61, 87)));
        assertThat(texts(svg, "ma-tick")).containsExactly("0", "20", "40", "60", "80", "100", "0", "500", "1,000",
                "1,500", "2,000");
    }

    @Test
    void doesNotExaggerateSharesThatHardlyDiffer() {
        Document svg =
                drawn(lines(linear("x", ""), linear("share", "%"), new double[] {1, 2}, observed("a", 95, 95.1)));
        assertThat(texts(svg, "ma-tick")).contains("92", "98").doesNotContain("95.05");
    }

    @Test
    void placesTicksInProportion() {
        Document svg = drawn(lines(linear("x", ""), linear("y", ""), new double[] {0, 1}, observed("a", 0, 100)));
        List<Double> grid = ofClass(svg, "ma-grid").stream()
                .map(line -> Double.valueOf(line.getAttribute("y1"))).toList();
        double top = grid.getLast();
        double zero = Double.parseDouble(ofClass(svg, "ma-zero").getFirst().getAttribute("y1"));
        for (int i = 0; i < grid.size(); i++) {
            assertThat(grid.get(i)).isCloseTo(zero + (top - zero) * (i + 1) / grid.size(), within(0.02));
        }
    }

    @Test
    void keepsAPlaceForZeroOnALogarithmicAxis() {
        double[] tolerances = {0, 1e-8, 1e-7, 1e-6, 1e-5, 1e-4, 1e-3};
        Document svg = drawn(lines(log("tolerance", ""), linear("y", ""), tolerances,
                observed("a", 1, 2, 3, 4, 5, 6, 7)));
        assertThat(texts(svg, "ma-tick")).containsSubsequence("0", "10\u207b\u2078", "10\u207b\u2077",
                "10\u207b\u2076", "10\u207b\u2075", "10\u207b\u2074", "10\u207b\u00b3");
        assertThat(ofClass(svg, "ma-mark")).hasSize(7 + 1);
    }

    @Test
    void givesEveryMarkItsExactValue() {
        Document svg = drawn(lines(linear("step", ""), linear("share", "%"), new double[] {1, 2},
                observed("tuned", 38.653241, Double.NaN)));
        List<Element> marks = ofClass(svg, "ma-mark").stream()
                .filter(mark -> mark.getElementsByTagName("title").getLength() > 0).toList();
        assertThat(marks).hasSize(1);
        assertThat(marks.getFirst().getTextContent()).isEqualTo("tuned, step 1: 38.653241 %");
    }

    @Test
    void drawsControlsDashedAndGreyBehindTheObservation() {
        String text = SvgWriter.element(lines(linear("x", ""), linear("y", ""), new double[] {1, 2},
                observed("tuned", 1, 2), control("null: cast", 2, 3)), "a");
        Document svg = parsed(text);
        Element control = (Element) ofClass(svg, "ma-control").getFirst().getElementsByTagName("path").item(0);
        assertThat(control.getAttribute("stroke-dasharray")).isEqualTo("6 4");
        assertThat(text.indexOf("ma-control")).isLessThan(text.indexOf("ma-c0"));
        assertThat(texts(svg, "ma-name")).containsExactlyInAnyOrder("tuned", "null: cast");
    }

    @Test
    void drawsOneCellForEachValueAndHatchesMissingOnes() {
        double[] values = {1, 2, Double.NaN, 4, 5, 6};
        Document svg = drawn(new HeatMap(caption("h"), "layer", List.of("0", "1"), "type", List.of("q", "k", "v"),
                linear("share", "%"), values, HeatMap.Colours.SEQUENTIAL));
        assertThat(ofClass(svg, "ma-cell")).hasSize(5);
        assertThat(ofClass(svg, "ma-missing")).hasSize(1);
        assertThat(ofClass(svg, "ma-missing").getFirst().getTextContent()).isEqualTo("layer 0, type v: missing");
        assertThat(ofClass(svg, "ma-s0")).anyMatch(e -> e.getTextContent().equals("layer 0, type q: 1 %"));
        assertThat(ofClass(svg, "ma-s31")).anyMatch(e -> e.getTextContent().equals("layer 1, type v: 6 %"));
    }

    @Test
    void givesZeroTheNeutralColourOfADivergingScale() {
        Document svg = drawn(new HeatMap(caption("h"), "", List.of("0"), "", List.of("a", "b", "c"), linear("", ""),
                new double[] {-1, 0, 4}, HeatMap.Colours.DIVERGING));
        List<Element> cells = ofClass(svg, "ma-cell");
        assertThat(cells.stream().map(cell -> cell.getAttribute("class"))).containsExactly("ma-cell ma-d12",
                "ma-cell ma-d16", "ma-cell ma-d32");
    }

    @Test
    void laysBarsDownWhenTheirNamesAreLong() {
        List<String> names = List.of("a pair of runs with a very long name", "another pair with a name as long",
                "a third of that kind, to be sure");
        BarChart chart = new BarChart(caption("b"), new Axis("pair", "", Axis.Scale.CATEGORY), linear("o1", "%"),
                new Places.Categories(names), List.of(observed("o", 10, 20, 40)));
        List<Element> bars = ofClass(drawn(chart), "ma-bar");
        double ten = Double.parseDouble(bars.get(0).getAttribute("width"));
        assertThat(bars).extracting(bar -> Double.valueOf(bar.getAttribute("width"))).usingElementComparator(
                (a, b) -> Math.abs(a - b) < 0.05 ? 0 : 1).containsExactly(ten, 2 * ten, 4 * ten);
    }

    @Test
    void drawsEveryBinAndTheControlAsSteps() {
        Histogram chart = new Histogram(caption("h"), linear("ulp", ""), linear("weights", ""), new double[] {0, 1, 2},
                new double[] {1, 2, 4}, List.of(observed("seen", 5, 3, 1), control("null", 4, 4, 2)));
        Document svg = drawn(chart);
        assertThat(ofClass(svg, "ma-bin")).hasSize(3);
        assertThat(ofClass(svg, "ma-step")).hasSize(1);
    }

    @Test
    void drawsAnyNumbersWithoutFailing() {
        double[][] all = {{}, {1}, {0}, {-5}, {Double.NaN, Double.NaN}, {3, 3, 3}, {1e-308, 1e308}, {-1e308, 1e308},
                {4.9e-324, 5e-324}, {Double.POSITIVE_INFINITY, 1}, {Double.NEGATIVE_INFINITY, Double.NaN}, {-1, 0, 1e9},
                {1, 1 + 0x1p-52}, {1e15, 1e15 + 1}, {-3, -2, -1}, {0, 0, 0}};
        for (double[] values : all) {
            for (Axis axis : List.of(linear("y", "%"), log("y", ""))) {
                for (Chart chart : charts(axis, values)) {
                    String text = SvgWriter.document(chart);
                    Document svg = parsed(text);
                    assertThat(text.replaceAll("<(title|desc|text)[^>]*>[^<]*<", "<")).as(Arrays.toString(values))
                            .doesNotContain("NaN", "Infinity", "undefined");
                    assertThat(svg.getDocumentElement().getTagName()).isEqualTo("svg");
                }
            }
        }
    }

    private static List<Chart> charts(Axis axis, double... values) {
        int n = values.length;
        double[] places = IntStream.range(0, n).mapToDouble(i -> i).toArray();
        List<String> names = IntStream.range(0, n).mapToObj(i -> "n" + i).toList();
        List<Curve> curves = List.of(observed("a", values), control("b", values));
        Places.Numbers numbers = new Places.Numbers(places);
        return List.of(new LineChart(caption("c"), linear("x", ""), axis, numbers, curves),
                new LineChart(caption("c"), axis, axis, new Places.Numbers(values), curves),
                new ScatterChart(caption("c"), log("x", ""), axis, numbers, curves),
                new BarChart(caption("c"), linear("x", ""), axis, new Places.Categories(names), curves),
                new Histogram(caption("c"), axis, axis, values, values, curves),
                new HeatMap(caption("c"), "", List.of("r"), "", names, axis, values, HeatMap.Colours.SEQUENTIAL),
                new HeatMap(caption("c"), "", names, "", List.of("r"), axis, values, HeatMap.Colours.DIVERGING));
    }

    @Test
    void saysWhatItCouldNotDraw() {
        String svg = SvgWriter.document(lines(linear("x", ""), log("y", ""), new double[] {1, 2, 3},
                observed("a", 10, 0, Double.POSITIVE_INFINITY)));
        assertThat(svg).contains("1 value is zero or below, and drawn at the lower end.",
                "1 value is infinite, and not drawn.");
        assertThat(SvgWriter.document(lines(linear("x", ""), linear("y", ""), new double[0], observed("a"))))
                .contains(">no values<");
    }

    @Test
    void takesNamesForTextOnly() {
        String hostile = "</text><script>alert(1)</script>\u202e\u0001";
        Chart chart = new LineChart(caption(hostile), linear(hostile, hostile), linear(hostile, ""),
                new Places.Categories(List.of(hostile, "b")), List.of(observed(hostile, 1, 2)));
        Document svg = drawn(chart);
        assertThat(svg.getElementsByTagName("script").getLength()).isZero();
        assertThat(SvgWriter.element(chart, "a")).doesNotContain("\u202e", "\u0001");
    }

    @Test
    void givesTheSameBytesEveryTime() {
        for (Chart chart : charts(log("y", "%"), 3, 1, 4, 1, 5, 9, 2, 6)) {
            assertThat(SvgWriter.document(chart)).isEqualTo(SvgWriter.document(chart));
        }
    }

    @Test
    void keepsShortenedLabelsDifferent() {
        List<String> names = IntStream.range(0, 4)
                .mapToObj(i -> "checkpoints/a-model-with-a-long-name-seed-" + i + "/and/a/long/ending/as/well")
                .toList();
        Document svg = drawn(new HeatMap(caption("h"), "", names, "", names, linear("", ""), new double[16],
                HeatMap.Colours.SEQUENTIAL));
        assertThat(texts(svg, "ma-tick").stream().filter(text -> text.contains("seed-")).distinct()).hasSize(4);
    }

    @Test
    void staysSmallWithManyPoints() {
        double[] places = IntStream.range(0, 100_000).mapToDouble(i -> i).toArray();
        String svg = SvgWriter.document(new ScatterChart(caption("s"), linear("x", ""), linear("y", ""),
                new Places.Numbers(places), Collections.nCopies(2, observed("a", places))));
        assertThat(svg.length()).isLessThan(3_000_000);
    }

    @Test
    void keepsThePeaksOfALongLine() {
        double[] places = IntStream.range(0, 100_000).mapToDouble(i -> i).toArray();
        double[] values = IntStream.range(0, 100_000).mapToDouble(i -> i == 50_001 ? 100 : i % 7).toArray();
        String svg = SvgWriter.element(lines(linear("x", ""), linear("y", ""), places, observed("a", values)), "a");
        double top = Double.parseDouble(ofClass(parsed(svg), "ma-grid").getLast().getAttribute("y1"));
        assertThat(svg.length()).isLessThan(100_000);
        assertThat(ofClass(parsed(svg), "ma-line").getFirst().getAttribute("d")).contains(" " + (int) top + "L");
    }

    @Test
    void drawsALargeMatrixAsMeansOfBlocks() {
        int n = 1000;
        List<String> names = IntStream.range(0, n).mapToObj(String::valueOf).toList();
        double[] values = IntStream.range(0, n * n).mapToDouble(i -> i / n / 7 + i % n / 10).toArray();
        String svg = SvgWriter.document(new HeatMap(caption("h"), "row", names, "column", names, linear("", ""), values,
                HeatMap.Colours.SEQUENTIAL));
        // 1000 rows in blocks of 7, 1000 columns in blocks of 10; every block is constant
        assertThat(ofClass(parsed(svg), "ma-cell")).hasSize(143 * 100);
        assertThat(svg).contains("row 14 to 20, column 30 to 39: 5<", "A cell is the mean of up to 7 by 10 values");
        assertThat(svg.length()).isLessThan(4_000_000);
    }

    @Test
    void hasBothThemesInItsStyle() {
        assertThat(SvgWriter.styles()).contains("@media screen and (prefers-color-scheme:dark)",
                Palette.light().text().hex(), Palette.dark().text().hex());
    }
}
