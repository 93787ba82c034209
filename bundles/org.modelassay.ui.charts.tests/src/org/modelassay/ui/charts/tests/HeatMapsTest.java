/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.charts.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.modelassay.report.chart.Axis;
import org.modelassay.report.chart.Caption;
import org.modelassay.report.chart.HeatMap;
import org.modelassay.report.text.TextWidth;
import org.modelassay.ui.charts.ChartMark;
import org.modelassay.ui.charts.internal.HeatColours;
import org.modelassay.ui.charts.internal.HeatLayout;

/** Colours, texts and places of the cells of heat maps. */
class HeatMapsTest {

    private static final Axis SHARE = new Axis("unchanged weights", "%", Axis.Scale.LINEAR);
    private static final double[] VALUES = {10, 55.04, Double.NaN, 100};

    @Test
    void givesEveryCellAsManyDecimalsAsItsNeighbours() {
        HeatColours colours = new HeatColours(map(VALUES));

        assertThat(colours.brief(10)).isEqualTo("10.0");
        assertThat(colours.brief(55.04)).isEqualTo("55.0");
        assertThat(colours.ticks()).containsExactly(10.0, 32.5, 55.0, 77.5, 100.0);
    }

    @Test
    void putsValuesBetweenTheEndsOfTheScale() {
        HeatColours colours = new HeatColours(map(VALUES));

        assertThat(colours.share(10)).isZero();
        assertThat(colours.share(55)).isEqualTo(0.5);
        assertThat(new HeatColours(map(VALUES), new double[] {0, 200}).share(100)).isEqualTo(0.5);
    }

    @Test
    void bearsAMapOfOneValueOrNone() {
        assertThat(new HeatColours(map(new double[] {7, 7, 7, 7})).ticks()).containsExactly(7.0);
        assertThat(new HeatColours(map(new double[] {0, 0, 0, 0})).brief(0)).isEqualTo("0.000");
        assertThat(new HeatColours(map(nothing())).ticks()).isNotEmpty();
    }

    @Test
    void findsTheCellUnderThePointer() {
        HeatLayout layout = HeatLayout.of(map(VALUES), 400, 300, new TextWidth(11), 14);

        assertThat(layout.at(layout.left() + 1, layout.top() + 1)).contains(new ChartMark.Cell(0, 0));
        assertThat(layout.at((int) (layout.left() + 1.5 * layout.cellWidth()),
                (int) (layout.top() + 1.5 * layout.cellHeight()))).contains(new ChartMark.Cell(1, 1));
        assertThat(layout.at(layout.left() - 1, layout.top() + 1)).isEmpty();
    }

    @Test
    void tellsEveryDigitOfACellAndThatOneIsMissing() {
        assertThat(HeatLayout.tooltip(map(VALUES), new ChartMark.Cell(0, 1)))
                .isEqualTo("Layer 0, Matrix k\nunchanged weights: 55.04\u00a0%");
        assertThat(HeatLayout.tooltip(map(VALUES), new ChartMark.Cell(1, 0))).endsWith("missing");
    }

    private static double[] nothing() {
        return new double[] {Double.NaN, Double.NaN, Double.NaN, Double.NaN};
    }

    private static HeatMap map(double[] values) {
        return new HeatMap(new Caption("map", "Which matrices changed?", "", List.of()), "Layer", List.of("0", "1"),
                "Matrix", List.of("q", "k"), SHARE, values, HeatMap.Colours.SEQUENTIAL);
    }
}
