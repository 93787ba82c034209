/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.python.literal;

import java.math.BigDecimal;
import java.math.BigInteger;

import org.jspecify.annotations.Nullable;

/** A number. Equal values are equal whatever their type, and NaN equals nothing. */
public sealed interface PythonNumber extends PythonValue {

    /**
     * A whole number.
     *
     * @param value the number
     */
    record Int(BigInteger value) implements PythonNumber {

        @Override
        public boolean equals(@Nullable Object other) {
            return PythonNumber.same(this, other);
        }

        @Override
        public int hashCode() {
            return PythonNumber.hash(this);
        }
    }

    /**
     * A truth value, which is 1 or 0.
     *
     * @param value the truth value
     */
    record Bool(boolean value) implements PythonNumber {

        @Override
        public boolean equals(@Nullable Object other) {
            return PythonNumber.same(this, other);
        }

        @Override
        public int hashCode() {
            return PythonNumber.hash(this);
        }
    }

    /**
     * A number in float64.
     *
     * @param value the number
     */
    record Float(double value) implements PythonNumber {

        @Override
        public boolean equals(@Nullable Object other) {
            return PythonNumber.same(this, other);
        }

        @Override
        public int hashCode() {
            return PythonNumber.hash(this);
        }
    }

    /**
     * A complex number.
     *
     * @param real      the real part
     * @param imaginary the imaginary part
     */
    record Complex(double real, double imaginary) implements PythonNumber {

        @Override
        public boolean equals(@Nullable Object other) {
            return PythonNumber.same(this, other);
        }

        @Override
        public int hashCode() {
            return PythonNumber.hash(this);
        }
    }

    private static boolean same(PythonNumber a, @Nullable Object other) {
        if (!(other instanceof PythonNumber b) || imaginary(a) != imaginary(b)) {
            return false;
        }
        BigDecimal left = exact(a);
        BigDecimal right = exact(b);
        return left == null || right == null ? real(a) == real(b) : left.compareTo(right) == 0;
    }

    private static int hash(PythonNumber number) {
        return Double.hashCode(real(number) + 0.0) + 31 * Double.hashCode(imaginary(number) + 0.0);
    }

    private static double imaginary(PythonNumber number) {
        return number instanceof Complex complex ? complex.imaginary : 0;
    }

    private static double real(PythonNumber number) {
        return switch (number) {
        case Int(BigInteger value) -> value.doubleValue();
        case Bool(boolean value) -> value ? 1 : 0;
        case Float(double value) -> value;
        case Complex(double real, double _) -> real;
        };
    }

    /** The real part without rounding, or {@code null} if it is not finite. */
    private static @Nullable BigDecimal exact(PythonNumber number) {
        if (number instanceof Int(BigInteger value)) {
            return new BigDecimal(value);
        }
        double real = real(number);
        return Double.isFinite(real) ? new BigDecimal(real) : null;
    }
}
