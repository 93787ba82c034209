/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.report.svg;

import java.util.ArrayList;
import java.util.List;

import org.modelassay.report.text.NumberText;

/**
 * A scale proportional to the decimal logarithm. With a place for zero, everything that has no logarithm is drawn at
 * the lower end, apart from the rest.
 *
 * @param low   the decimal logarithm at the lower end of the proportional part
 * @param high  the decimal logarithm at the upper end
 * @param zero  the share of the axis kept for values of zero and below; 0 for none
 * @param count about how many ticks are wanted
 */
record LogScale(double low, double high, double zero, int count) implements Scale {

    static final double ZERO_ROOM = 0.08;

    /** A scale that ends at powers of ten, or close to the range where it is short. */
    static LogScale nice(Range positive, boolean zero, int count) {
        double low = Math.log10(positive.low());
        double high = Math.log10(positive.high());
        if (high - low >= 1) {
            low = Math.floor(low + 1e-9);
            high = Math.ceil(high - 1e-9);
        } else if (high - low < 1e-6) {
            low -= 0.5;
            high += 0.5;
        }
        return new LogScale(low, high, zero ? ZERO_ROOM : 0, count);
    }

    /** A scale that ends where a range ends. */
    static LogScale tight(Range positive, boolean zero, int count) {
        double low = Math.log10(positive.low());
        double high = Math.log10(positive.high());
        double margin = high - low < 1e-6 ? 0.5 : 0;
        return new LogScale(low - margin, high + margin, zero ? ZERO_ROOM : 0, count);
    }

    @Override
    public double position(double value) {
        if (value <= 0) {
            return 0;
        }
        return zero + (1 - zero) * Math.clamp((Math.log10(value) - low) / (high - low), 0, 1);
    }

    @Override
    public List<Tick> ticks() {
        List<Tick> ticks = new ArrayList<>();
        if (zero > 0) {
            ticks.add(new Tick(0, "0"));
        }
        int first = (int) Math.ceil(low - 1e-9);
        int last = (int) Math.floor(high + 1e-9);
        if (last - first < 1) {
            ticks.addAll(within());
            return ticks;
        }
        int stride = Math.max(1, Math.ceilDiv(last - first, count));
        boolean plain = first >= -3 && last <= 5;
        for (int exponent = first; exponent <= last; exponent++) {
            boolean labelled = Math.floorMod(exponent, stride) == 0;
            ticks.add(new Tick(power(exponent), labelled ? label(exponent, plain) : ""));
        }
        return ticks;
    }

    @Override
    public double base() {
        return zero > 0 ? 0 : power(low);
    }

    private List<Tick> within() {
        Range range = new Range(power(low), power(high));
        return LinearScale.tight(range, count).ticks().stream().filter(tick -> tick.value() > 0).toList();
    }

    private static String label(int exponent, boolean plain) {
        return plain ? NumberText.brief(power(exponent)) : NumberText.powerOfTen(exponent);
    }

    private static double power(double exponent) {
        return exponent == Math.rint(exponent) ? Double.parseDouble("1e" + (int) exponent) : Math.pow(10, exponent);
    }
}
