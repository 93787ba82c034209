/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.charts.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.modelassay.report.chart.Axis;
import org.modelassay.report.chart.BarChart;
import org.modelassay.report.chart.Caption;
import org.modelassay.report.chart.Chart;
import org.modelassay.report.chart.Curve;
import org.modelassay.report.chart.Histogram;
import org.modelassay.report.chart.LineChart;
import org.modelassay.report.chart.Places;
import org.modelassay.ui.charts.ChartMark;
import org.modelassay.ui.charts.internal.DirectLabels;
import org.modelassay.ui.charts.internal.Extent;
import org.modelassay.ui.charts.internal.LogTicks;
import org.modelassay.ui.charts.internal.Projection;
import org.modelassay.ui.charts.internal.ShownChart;
import org.modelassay.ui.charts.internal.TickFormat;
import org.modelassay.ui.charts.internal.XyHits;
import org.modelassay.ui.charts.internal.XyModel;
import org.modelassay.ui.charts.internal.XyState;

/** Ranges, ticks, tooltips, hits and exports of charts of curves. */
class CurvesTest {

    private static final Caption CAPTION = new Caption("name", "Question?", "", List.of());

    /** Ten points for each unit, the origin at 0, 100. */
    private static final Projection TENFOLD = new Projection() {
        @Override
        public int x(double value) {
            return (int) Math.round(10 * value);
        }

        @Override
        public int y(double value) {
            return 100 - (int) Math.round(10 * value);
        }
    };

    @Test
    void beginsAtZeroWhenValuesAreNearIt() {
        XyState state = new XyState(line(Axis.Scale.LINEAR, new double[] {1, 2, 3}, new double[] {1, 5, 10}));

        assertThat(state.extentY().low()).isZero();
        assertThat(state.extentY().high()).isCloseTo(10.6, within(1e-9));
    }

    @Test
    void leavesZeroOutWhenValuesAreFarFromIt() {
        XyState state = new XyState(line(Axis.Scale.LINEAR, new double[] {1, 2}, new double[] {100, 101}));

        assertThat(state.extentY().low()).isGreaterThan(99);
    }

    @Test
    void givesZeroADecadeOfItsOwnOnALogarithmicAxis() {
        XyState state = new XyState(line(Axis.Scale.LOG, new double[] {0, 1e-8, 1e-3}, new double[] {1, 1, 1}));

        assertThat(state.hasZeroX()).isTrue();
        assertThat(state.extentX().low()).isCloseTo(1e-9, within(1e-15));
    }

    @Test
    void forgetsTheRangeOfACurveThatIsSwitchedOff() {
        XyModel model = XyModel.of(new LineChart(CAPTION, axis(Axis.Scale.LINEAR), axis(Axis.Scale.LINEAR),
                new Places.Numbers(new double[] {1, 2}), List.of(Curve.observed("a", "a", new double[] {1, 2}),
                        Curve.observed("b", "b", new double[] {100, 200}))));
        XyState state = new XyState(model);

        state.toggle(1);

        assertThat(state.extentY().high()).isLessThan(3);
        assertThat(state.isVisible(1)).isFalse();
    }

    @Test
    void spansTheValuesOfChartsItIsComparedWith() {
        XyModel model = line(Axis.Scale.LINEAR, new double[] {1, 2}, new double[] {1, 2});

        assertThat(new XyState(model, 1, 50).extentY().high()).isGreaterThan(50);
    }

    @Test
    void keepsThePointUnderThePointerWhenZooming() {
        Extent zoomed = new Extent(0, 10).zoomed(4, 0.5, false);
        Extent logarithmic = new Extent(1, 10_000).zoomed(100, 0.5, true);

        assertThat(zoomed).isEqualTo(new Extent(2, 7));
        assertThat(logarithmic.low()).isCloseTo(10, within(1e-9));
        assertThat(logarithmic.high()).isCloseTo(1000, within(1e-7));
    }

    @Test
    void writesPowersOfTenOnLogarithmicAxes() {
        TickFormat log = new TickFormat(true, 1e-9);

        assertThat(log.text(-9)).isEqualTo("0");
        assertThat(log.text(-8)).isEqualTo("10\u207b\u2078");
        assertThat(log.text(-2)).isEqualTo("0.01");
        assertThat(log.text(3)).isEqualTo("1,000");
        assertThat(new TickFormat(false, Double.NaN).text(0.1 + 0.2)).isEqualTo("0.3");
    }

    @Test
    void spacesTicksByWholePowersOfTen() {
        assertThat(LogTicks.step(new Extent(1e-3, 1e3), 600, 64)).isEqualTo(100);
        assertThat(LogTicks.step(new Extent(1e-9, 1), 300, 64)).isEqualTo(66);
        assertThat(LogTicks.step(new Extent(2, 5), 300, 64)).isEqualTo(64);
    }

    @Test
    void tellsEveryDigitOfWhatIsPointedAt() {
        XyModel model = line(Axis.Scale.LINEAR, new double[] {1, 2}, new double[] {0.123456789, 2});

        assertThat(model.tooltip(0, 0)).isEqualTo("a\nat: 1\nvalue: 0.123456789");
        assertThat(XyHits.at(model, new XyState(model), TENFOLD, 12, 97)).contains(new ChartMark.Value(0, 0));
        assertThat(XyHits.at(model, new XyState(model), TENFOLD, 60, 10)).isEmpty();
    }

    @Test
    void hitsABarAnywhereInIt() {
        XyModel model = XyModel.of(new BarChart(CAPTION, axis(Axis.Scale.CATEGORY), axis(Axis.Scale.LINEAR),
                new Places.Categories(List.of("one", "two")),
                List.of(Curve.observed("a", "a", new double[] {5, 8}))));

        assertThat(XyHits.at(model, new XyState(model), TENFOLD, 10, 60)).contains(new ChartMark.Value(0, 1));
        assertThat(model.tooltip(0, 1)).contains("two").contains("8");
    }

    @Test
    void walksAlongTheFirstVisibleCurve() {
        XyModel model = line(Axis.Scale.LINEAR, new double[] {1, 2}, new double[] {1, 2});
        XyState state = new XyState(model);

        assertThat(XyHits.next(model, state, 1)).contains(new ChartMark.Value(0, 0));
        state.select(new ChartMark.Value(0, 1));
        assertThat(XyHits.next(model, state, 1)).as("the last stays").contains(new ChartMark.Value(0, 1));
    }

    @Test
    void keepsNamesBesideLinesApart() {
        XyModel model = XyModel.of(new LineChart(CAPTION, axis(Axis.Scale.LINEAR), axis(Axis.Scale.LINEAR),
                new Places.Numbers(new double[] {1}), List.of(Curve.observed("a", "a", new double[] {9.9}),
                        Curve.observed("b", "b", new double[] {9.8}), Curve.observed("c", "c", new double[] {0}))));

        List<DirectLabels.Label> labels = DirectLabels.place(model, new XyState(model), TENFOLD, 100, 16);

        assertThat(labels).extracting(DirectLabels.Label::text).containsExactly("a", "b", "c");
        assertThat(labels).extracting(DirectLabels.Label::y).containsExactly(8, 24, 92);
    }

    @Test
    void exportsOnlyWhatIsShown() {
        Histogram histogram = new Histogram(CAPTION, axis(Axis.Scale.LINEAR), axis(Axis.Scale.LINEAR),
                new double[] {0}, new double[] {1}, List.of(Curve.observed("a", "a", new double[] {1}),
                        Curve.observed("b", "b", new double[] {2})));
        XyState state = new XyState(XyModel.of(histogram));
        state.toggle(0);

        Chart shown = ShownChart.of(histogram, state);

        assertThat(((Histogram) shown).curves()).extracting(Curve::name).containsExactly("b");
    }

    private static XyModel line(Axis.Scale scale, double[] x, double[] y) {
        return XyModel.of(new LineChart(CAPTION, axis(scale), axis(Axis.Scale.LINEAR), new Places.Numbers(x),
                List.of(Curve.observed("a", "a", y))));
    }

    private static Axis axis(Axis.Scale scale) {
        return new Axis("", "", scale);
    }
}
