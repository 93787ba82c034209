package org.modelassay.report.svg;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;

import org.modelassay.report.chart.Axis;
import org.modelassay.report.chart.HeatMap;
import org.modelassay.report.text.NumberText;

/** Gives values the steps of a sequential or diverging colour scale. */
final class ColourScale {

    private final boolean diverging;
    private final Scale scale;

    ColourScale(HeatMap chart) {
        this(chart.value(), chart.values(), chart.colours() == HeatMap.Colours.DIVERGING);
    }

    ColourScale(Axis axis, double[] values, boolean diverging) {
        this.diverging = diverging;
        Range range = Range.of(values);
        Range positive = Range.EMPTY.withPositive(values);
        if (diverging) {
            double most = range.isEmpty() ? 1 : Math.max(Math.abs(range.low()), Math.abs(range.high()));
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

    /** A value with three digits, for a cell. */
    String brief(double value) {
        if (!Double.isFinite(value)) {
            return NumberText.brief(value);
        }
        double size = Math.abs(value);
        if (size >= 1000 || size < 0.001 && size > 0) {
            return NumberText.brief(Double.parseDouble(String.format(Locale.ROOT, "%.2e", value)));
        }
        int decimals = size >= 100 || size == 0 ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : 3;
        if (value == Math.rint(value)) {
            decimals = 0;
        }
        return NumberText.grouped(BigDecimal.valueOf(value).setScale(decimals,
                RoundingMode.HALF_EVEN));
    }
}
