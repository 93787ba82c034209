/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.report.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

/** Numbers for reading: four significant digits in view, every digit where it is asked for. */
public final class NumberText {

    private static final MathContext FOUR = new MathContext(4, RoundingMode.HALF_EVEN);
    private static final MathContext TWO = new MathContext(2, RoundingMode.HALF_EVEN);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final double EXACT_INTEGERS = 0x1p53;
    private static final double MILLION = 1e6;
    private static final String SUPERSCRIPTS = "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079";
    private static final String[] POWERS = {"million", "billion", "trillion"};

    private NumberText() {
    }

    /**
     * A number with four significant digits; whole numbers below a million in full.
     *
     * @param value any number
     * @return such as {@code 38.65}, {@code 12,345}, {@code 7.242 billion} or {@code 1.235×10⁻⁵}
     */
    public static String brief(double value) {
        if (!Double.isFinite(value)) {
            return notFinite(value);
        }
        double size = Math.abs(value);
        boolean whole = value == Math.rint(value);
        if (whole && size < MILLION) {
            return grouped(BigDecimal.valueOf((long) value));
        }
        BigDecimal exact = new BigDecimal(Double.toString(value));
        if (whole && size < 1e15) {
            return inWords(exact);
        }
        if (size < 1e-4 || size >= MILLION) {
            return scientific(exact);
        }
        BigDecimal rounded = exact.setScale(Math.max(0, exact.scale() - exact.precision() + 4), RoundingMode.HALF_EVEN);
        if (rounded.precision() > 4 && rounded.scale() > 0) {
            // rounding up made it a digit longer
            rounded = rounded.setScale(rounded.scale() - 1);
        }
        return grouped(rounded.compareTo(exact) == 0 ? withoutZeros(rounded) : rounded);
    }

    /**
     * A number with all its digits.
     *
     * @param value any number
     * @return the shortest decimal text that reads back as the same number
     */
    public static String exact(double value) {
        if (!Double.isFinite(value)) {
            return notFinite(value);
        }
        if (value == Math.rint(value) && Math.abs(value) < EXACT_INTEGERS) {
            return Long.toString((long) value);
        }
        return Double.toString(value).replace('E', 'e');
    }

    /**
     * A number with its unit, four significant digits.
     *
     * @param value any number
     * @param unit  the unit; {@code share} is shown in percent, {@code count} not at all
     * @return the text, with a no-break space before the unit
     */
    public static String quantity(double value, String unit) {
        return switch (unit) {
        case "", "count" -> brief(value);
        case "share" -> Double.isFinite(value) ? share(value) + "\u00a0%" : notFinite(value);
        default -> brief(value) + "\u00a0" + unit;
        };
    }

    /**
     * A share in percent, without the noise of a multiplication.
     *
     * @param share a share of one
     * @return a hundred times as much
     */
    public static double percent(double share) {
        return Double.isFinite(share) ? percentOf(share).doubleValue() : share;
    }

    /**
     * A power of ten.
     *
     * @param exponent the exponent
     * @return {@code 10} and the exponent in superscript
     */
    public static String powerOfTen(int exponent) {
        StringBuilder text = new StringBuilder("10");
        if (exponent < 0) {
            text.append('\u207b');
        }
        String.valueOf(Math.abs(exponent)).chars().forEach(c -> text.append(SUPERSCRIPTS.charAt(c - '0')));
        return text.toString();
    }

    /**
     * A decimal number as it is, thousands grouped by commas.
     *
     * @param number any number
     * @return plain digits, with a true minus sign
     */
    public static String grouped(BigDecimal number) {
        return String.format(Locale.ROOT, "%,." + Math.max(0, number.scale()) + "f", number).replace('-', '\u2212');
    }

    private static String share(double value) {
        BigDecimal percent = percentOf(value);
        BigDecimal rounded = percent.round(FOUR);
        if (value < 1 && rounded.compareTo(HUNDRED) == 0) {
            return HUNDRED.subtract(HUNDRED.subtract(percent).round(TWO)).toPlainString();
        }
        return brief(percent.doubleValue());
    }

    private static BigDecimal percentOf(double share) {
        return new BigDecimal(Double.toString(share)).movePointRight(2);
    }

    private static String inWords(BigDecimal exact) {
        int power = Math.min((exact.precision() - exact.scale() - 1) / 3, 4);
        BigDecimal rounded = exact.movePointLeft(3 * power).round(FOUR);
        if (rounded.abs().compareTo(BigDecimal.valueOf(1000)) >= 0 && power < 4) {
            power++;
            rounded = rounded.movePointLeft(3);
        }
        return grouped(withoutZeros(rounded)) + "\u00a0" + POWERS[power - 2];
    }

    private static String scientific(BigDecimal exact) {
        BigDecimal rounded = exact.round(FOUR);
        int exponent = rounded.precision() - rounded.scale() - 1;
        BigDecimal mantissa = withoutZeros(rounded.movePointLeft(exponent));
        return grouped(mantissa) + "\u00d7" + powerOfTen(exponent);
    }

    private static BigDecimal withoutZeros(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static String notFinite(double value) {
        if (Double.isNaN(value)) {
            return "undefined";
        }
        return value > 0 ? "\u221e" : "\u2212\u221e";
    }
}
