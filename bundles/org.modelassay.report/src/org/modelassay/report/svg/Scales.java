package org.modelassay.report.svg;

import java.util.Arrays;
import java.util.List;

import org.modelassay.report.chart.Axis;
import org.modelassay.report.chart.Band;
import org.modelassay.report.chart.Curve;

/** Chooses the scale of an axis for what is to be drawn on it. */
final class Scales {

    private static final int Y_TICKS = 5;

    private Scales() {
    }

    /** The vertical scale of curves. */
    static Scale vertical(Axis axis, List<Curve> curves, boolean fromZero) {
        Range all = Range.EMPTY;
        Range positive = Range.EMPTY;
        for (Curve curve : curves) {
            all = all.with(curve.values());
            positive = positive.withPositive(curve.values());
            Band band = curve.band();
            if (band != null) {
                all = all.with(band.low()).with(band.high());
                positive = positive.withPositive(band.low()).withPositive(band.high());
            }
        }
        if (axis.scale() == Axis.Scale.LOG && !positive.isEmpty()) {
            return LogScale.nice(positive, all.low() <= 0, Y_TICKS + 2);
        }
        return LinearScale.nice(all, fromZero || startsNearZero(all), Y_TICKS);
    }

    /** The horizontal scale of numbers. */
    static Scale horizontal(Axis axis, double[] places, int count) {
        Range all = Range.of(places);
        Range positive = Range.EMPTY.withPositive(places);
        if (axis.scale() == Axis.Scale.LOG && !positive.isEmpty()) {
            return LogScale.tight(positive, all.low() <= 0, count);
        }
        boolean whole = Arrays.stream(places).filter(Double::isFinite).allMatch(v -> v == Math.rint(v));
        int most = whole && all.high() - all.low() >= 1 ? (int) Math.min(count, all.high() - all.low()) : count;
        return LinearScale.tight(all, most);
    }

    /** Whether zero belongs on the axis because the values start close to it. */
    private static boolean startsNearZero(Range range) {
        return range.low() >= 0 && range.low() < 0.4 * range.high();
    }
}
