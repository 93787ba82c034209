/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.python.internal.unparser;

import java.math.BigDecimal;
import java.math.MathContext;

/** How numbers are written. */
final class Numerals {

    /** A literal too large for float64, which reads back as infinity. */
    private static final String INFINITY = "1e309";

    private Numerals() {
    }

    /** Python's {@code repr} of a float, with a literal for infinity. */
    static String floating(double value) {
        if (Double.isInfinite(value)) {
            return INFINITY;
        }
        String text = shortest(value);
        return text.indexOf('.') < 0 && text.indexOf('e') < 0 ? text + ".0" : text;
    }

    /** Python's {@code repr} of an imaginary number, with a literal for infinity. */
    static String imaginary(double value) {
        return (Double.isInfinite(value) ? INFINITY : shortest(value)) + "j";
    }

    /** The shortest digits that read back equal, in positional notation for exponents from -4 to 15. */
    private static String shortest(double value) {
        if (value == 0) {
            return "0";
        }
        BigDecimal decimal = new BigDecimal(Double.toString(value)).stripTrailingZeros();
        if (decimal.precision() == 2) {
            // Double.toString gives two digits where one would do
            BigDecimal single = decimal.round(new MathContext(1));
            decimal = single.doubleValue() == value ? single.stripTrailingZeros() : decimal;
        }
        String digits = decimal.unscaledValue().toString();
        int exponent = digits.length() - decimal.scale() - 1;
        if (exponent >= -4 && exponent < 16) {
            return decimal.toPlainString();
        }
        String mantissa = digits.length() == 1 ? digits : digits.charAt(0) + "." + digits.substring(1);
        String sign = exponent < 0 ? "-" : "+";
        int size = Math.abs(exponent);
        return mantissa + "e" + sign + (size < 10 ? "0" : "") + size;
    }
}
