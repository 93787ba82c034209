/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.report.svg;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.modelassay.report.text.NumberText;

/** A proportional scale with ticks at whole multiples of 1, 2 or 5 times a power of ten. */
record LinearScale(double low, double high, int count) implements Scale {

    private static final int LONGEST_LABEL = 11;
    private static final double SLACK = 1e-9;

    /** A scale that ends at ticks and has room for a range. */
    static LinearScale nice(Range range, boolean fromZero, int count) {
        Range room = room(range, fromZero);
        BigDecimal step = step(room.low(), room.high(), count);
        double low = multiple(step, Math.floor(ratio(room.low(), step) + SLACK));
        double high = multiple(step, Math.ceil(ratio(room.high(), step) - SLACK));
        return Double.isFinite(low) && Double.isFinite(high) ? new LinearScale(low, high, count)
                : new LinearScale(room.low(), room.high(), count);
    }

    /** A scale that ends where a range ends. */
    static LinearScale tight(Range range, int count) {
        Range room = room(range, false);
        return new LinearScale(room.low(), room.high(), count);
    }

    private static Range room(Range range, boolean fromZero) {
        if (range.isEmpty()) {
            return new Range(0, 1);
        }
        double low = fromZero ? Math.min(0, range.low()) : range.low();
        double high = fromZero ? Math.max(0, range.high()) : range.high();
        if (low < high) {
            return new Range(low, high);
        }
        double half = low == 0 ? 1 : Math.max(Math.abs(low) / 10, Double.MIN_NORMAL);
        return fromZero && low == 0 ? new Range(0, 1) : new Range(low - half, high + half);
    }

    @Override
    public double position(double value) {
        double place = (value / 2 - low / 2) / (high / 2 - low / 2);
        return Double.isNaN(place) ? 0 : Math.clamp(place, 0, 1);
    }

    @Override
    public List<Tick> ticks() {
        BigDecimal step = step(low, high, count);
        double first = Math.ceil(ratio(low, step) - SLACK);
        double last = Math.floor(ratio(high, step) + SLACK);
        boolean powers = Math.max(Math.abs(low), Math.abs(high)) >= 1e6;
        List<Tick> ticks = new ArrayList<>();
        for (double k = first; k <= last && ticks.size() <= 2 * count + 2; k++) {
            BigDecimal value = new BigDecimal(k).multiply(step);
            ticks.add(new Tick(value.doubleValue(), label(value, step, powers)));
        }
        return ticks;
    }

    @Override
    public double base() {
        return Math.clamp(0, low, high);
    }

    private static String label(BigDecimal value, BigDecimal step, boolean powers) {
        BigDecimal plain = value.setScale(Math.max(0, step.stripTrailingZeros().scale()));
        String text = NumberText.grouped(plain);
        return value.signum() != 0 && (powers || text.length() > LONGEST_LABEL)
                ? NumberText.brief(value.doubleValue())
                : value.signum() == 0 ? "0" : text;
    }

    /** The step that cuts a range into about as many parts as asked for. */
    static BigDecimal step(double low, double high, int count) {
        double raw = Math.max(high / count - low / count, Double.MIN_NORMAL);
        int exponent = (int) Math.floor(Math.log10(raw));
        double mantissa = raw / Math.pow(10, exponent);
        int nice = mantissa <= Math.sqrt(2) ? 1 : mantissa <= Math.sqrt(10) ? 2 : mantissa <= Math.sqrt(50) ? 5 : 10;
        return BigDecimal.valueOf(nice).scaleByPowerOfTen(exponent);
    }

    private static double ratio(double value, BigDecimal step) {
        return value / step.doubleValue();
    }

    private static double multiple(BigDecimal step, double times) {
        return new BigDecimal(times).multiply(step).doubleValue();
    }
}
