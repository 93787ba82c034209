/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.statistics.rounding;

/**
 * A binary floating-point format in which weights are stored. Every value of each format is a double, exactly; the
 * sign of zero is not told apart here.
 */
public enum FloatFormat {

    /** bfloat16: 8 significant bits, the exponents of binary32. */
    BF16(8, -126, 127),

    /** IEEE 754 binary16: 11 significant bits. */
    F16(11, -14, 15),

    /** IEEE 754 binary32: 24 significant bits. */
    F32(24, -126, 127);

    private final int digits;
    private final int minExponent;
    private final double maxValue;
    private final long maxOrdinal;

    FloatFormat(int digits, int minExponent, int maxExponent) {
        this.digits = digits;
        this.minExponent = minExponent;
        this.maxValue = Math.scalb(2 - Math.scalb(1.0, 1 - digits), maxExponent);
        this.maxOrdinal = ((long) (maxExponent - minExponent + 2) << (digits - 1)) - 1;
    }

    /** The largest finite value. */
    public double maxValue() {
        return maxValue;
    }

    /** The smallest positive value, a subnormal. */
    public double minValue() {
        return Math.scalb(1.0, minExponent - digits + 1);
    }

    /**
     * The distance between the values of this format in the binade of {@code value} (above its magnitude, if it is a
     * power of two).
     */
    public double spacing(double value) {
        return Math.scalb(1.0, quantumExponent(value));
    }

    /**
     * Rounds to the nearest value of this format, ties to even, overflowing to infinity as IEEE 754 demands. Infinities
     * and NaN stay.
     */
    public double round(double value) {
        if (value == 0 || !Double.isFinite(value)) {
            return value;
        }
        double rounded = onQuantum(value, quantumExponent(value), Math::rint);
        return Math.abs(rounded) > maxValue ? Math.copySign(Double.POSITIVE_INFINITY, value) : rounded;
    }

    /** The largest finite value of this format that is not above {@code value}, which is at least the lowest one. */
    public double floor(double value) {
        if (value == 0 || Double.isNaN(value)) {
            return value;
        }
        return Math.min(maxValue, onQuantum(value, quantumExponent(value), Math::floor));
    }

    /** The smallest finite value of this format that is not below {@code value}, which is at most the highest one. */
    public double ceil(double value) {
        return 0 - floor(-value);
    }

    /** Whether a number is a finite value of this format. */
    public boolean represents(double value) {
        return Double.isFinite(value) && round(value) == value;
    }

    /**
     * The place of a finite value of this format in their order: 0 for zero, 1 for the smallest positive, negative for
     * negative ones. The difference of two is their distance in units in the last place.
     */
    public long ordinal(double value) {
        double magnitude = Math.abs(value);
        int quantum = quantumExponent(magnitude);
        int binade = quantum - (minExponent - digits + 1);
        long ordinal = ((long) binade << (digits - 1)) + (long) Math.scalb(magnitude, -quantum);
        return value < 0 ? -ordinal : ordinal;
    }

    /**
     * The value at a place in the order, the inverse of {@link #ordinal(double)}; infinite beyond the last one.
     */
    public double valueAt(long ordinal) {
        long magnitude = Math.abs(ordinal);
        if (magnitude > maxOrdinal) {
            return ordinal < 0 ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
        }
        long binade = Math.max(1, magnitude >> (digits - 1)) - 1;
        double value = Math.scalb((double) (magnitude - (binade << (digits - 1))),
                (int) binade + minExponent - digits + 1);
        return ordinal < 0 ? -value : value;
    }

    /** How many steps of this format lie between two of its finite values; +0 and -0 are the same. */
    public long ulpDistance(double first, double second) {
        return Math.abs(ordinal(first) - ordinal(second));
    }

    /** Half-way from a finite value of this format to the next one above: the upper edge of what rounds to it. */
    public double cellUpper(double value) {
        double next = valueAt(ordinal(value) + 1);
        return Double.isInfinite(next) ? maxValue + 0.5 * spacing(maxValue) : 0.5 * value + 0.5 * next;
    }

    /** Half-way from a finite value of this format to the next one below: the lower edge of what rounds to it. */
    public double cellLower(double value) {
        return -cellUpper(-value);
    }

    private int quantumExponent(double value) {
        return Math.max(Math.getExponent(value), minExponent) - digits + 1;
    }

    private static double onQuantum(double value, int exponent, java.util.function.DoubleUnaryOperator rounding) {
        return Math.scalb(rounding.applyAsDouble(Math.scalb(value, -exponent)), exponent);
    }
}
