package org.modelassay.report.svg;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;

import org.modelassay.report.chart.Axis;
import org.modelassay.report.chart.HeatMap;
import org.modelassay.report.text.NumberText;

/** Gives values the steps of a sequential or diverging colour scale. */
final class ColourScale {

    private final boolean diverging;
    private final Scale scale;
    private final int decimals;

    ColourScale(HeatMap chart) {
        this(chart.value(), chart.values(), chart.colours() == HeatMap.Colours.DIVERGING);
    }

    ColourScale(Axis axis, double[] values, boolean diverging) {
        this.diverging = diverging;
        Range range = Range.of(values);
        Range positive = Range.EMPTY.withPositive(values);
        double most = range.isEmpty() ? 1 : Math.max(Math.abs(range.low()), Math.abs(range.high()));
        boolean whole = Arrays.stream(values).filter(Double::isFinite).allMatch(v -> v == Math.rint(v));
        this.decimals = axis.scale() == Axis.Scale.LOG ? -1 : decimals(most, whole);
        if (diverging) {
            this.scale = LinearScale.tight(new Range(-most, most), 5);
        } else if (axis.scale() == Axis.Scale.LOG && !positive.isEmpty()) {
            this.scale = LogScale.tight(positive, false, 5);
        } else {
            this.scale = LinearScale.tight(range, 5);
        }
    }

    /** The class of a value; empty for one without a colour. */
    String css(double value) {
        return Double.isNaN(value) ? "" : step((int) Math.round(position(value) * (steps() - 1)));
    }

    /** Where a value lies between the ends of the scale: 0 to 1. */
    double position(double value) {
        return Double.isInfinite(value) ? value > 0 ? 1 : 0 : scale.position(value);
    }

    int steps() {
        return diverging ? 2 * Style.DIVERGING + 1 : Style.SEQUENTIAL;
    }

    String step(int index) {
        return (diverging ? "ma-d" : "ma-s") + index;
    }

    List<Tick> ticks() {
        return scale.ticks().stream().filter(tick -> !tick.label().isEmpty()).toList();
    }

    /** A value for a cell: with as many decimals as the others, or three digits where they differ too much. */
    String brief(double value) {
        if (!Double.isFinite(value) || decimals < 0) {
            return Double.isFinite(value) && value != 0 ? NumberText.brief(threeDigits(value)) : NumberText.brief(value);
        }
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_EVEN);
        return NumberText.grouped(rounded);
    }

    private static double threeDigits(double value) {
        return new BigDecimal(Double.toString(value)).round(new MathContext(3, RoundingMode.HALF_EVEN)).doubleValue();
    }

    /** Decimals that give the largest value three digits; -1 where small values would be lost or large ones too long. */
    private static int decimals(double most, boolean whole) {
        if (!(most >= 0.001 && most < 100_000)) {
            return most == 0 ? 0 : -1;
        }
        if (whole || most >= 100) {
            return 0;
        }
        return most >= 10 ? 1 : most >= 1 ? 2 : 3;
    }
}
