/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.statistics.rounding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FloatFormatTest {

    /** Expected: the JDK's own conversions to float and to binary16. */
    @Test
    void roundsAsTheJdkDoes() {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 200_000; i++) {
            double value = Double.longBitsToDouble(random.nextLong());
            double scaled = random.nextGaussian() * Math.scalb(1.0, random.nextInt(-30, 20));
            assertThat(FloatFormat.F32.round(value)).isEqualTo(Double.valueOf((float) value));
            float single = (float) scaled;
            assertThat(FloatFormat.F16.round(single))
                    .isEqualTo(Double.valueOf(Float.float16ToFloat(Float.floatToFloat16(single))));
        }
    }

    /** Expected: the usual integer trick on the bits of a float, nearest even. */
    @Test
    void roundsToBfloat16ByItsBits() {
        SplittableRandom random = new SplittableRandom(2);
        for (int i = 0; i < 200_000; i++) {
            float value = Float.intBitsToFloat(random.nextInt());
            if (Float.isFinite(value)) {
                int bits = Float.floatToRawIntBits(value);
                int rounded = bits + 0x7fff + (bits >>> 16 & 1) & 0xffff0000;
                assertThat(FloatFormat.BF16.round(value)).isEqualTo(Double.valueOf(Float.intBitsToFloat(rounded)));
            }
        }
    }

    @Test
    void enumeratesEveryFiniteHalf() {
        for (int bits = 0; bits < 0x7c00; bits++) {
            double value = Float.float16ToFloat((short) bits);
            assertThat(FloatFormat.F16.ordinal(value)).isEqualTo(bits);
            assertThat(FloatFormat.F16.ordinal(-value)).isEqualTo(-bits);
            assertThat(FloatFormat.F16.valueAt(bits)).isEqualTo(value);
            assertThat(FloatFormat.F16.represents(value)).isTrue();
        }
        assertThat(FloatFormat.F16.valueAt(0x7c00)).isInfinite();
        assertThat(FloatFormat.F16.maxValue()).isEqualTo(65504);
    }

    @Test
    void enumeratesEveryFiniteBfloat16() {
        for (int bits = 0; bits < 0x7f80; bits++) {
            double value = Float.intBitsToFloat(bits << 16);
            assertThat(FloatFormat.BF16.ordinal(value)).isEqualTo(bits);
            assertThat(FloatFormat.BF16.valueAt(-bits)).isEqualTo(bits == 0 ? 0 : -value);
            assertThat(MagnitudeCounts.pattern(FloatFormat.BF16, (float) value)).isEqualTo(bits);
        }
        assertThat(FloatFormat.BF16.maxValue()).isEqualTo(Double.valueOf(Float.intBitsToFloat(0x7f7f0000)));
    }

    @ParameterizedTest
    @EnumSource
    void putsCellsBetweenNeighbours(FloatFormat format) {
        SplittableRandom random = new SplittableRandom(3);
        for (int i = 0; i < 10_000; i++) {
            double value = format.round(random.nextGaussian() * Math.scalb(1.0, random.nextInt(-20, 10)));
            assertThat(format.round(Math.nextDown(format.cellUpper(value)))).isEqualTo(value);
            assertThat(format.round(Math.nextUp(format.cellUpper(value)))).isGreaterThan(value);
            assertThat(format.round(Math.nextUp(format.cellLower(value)))).isEqualTo(value);
            assertThat(format.cellLower(-value)).isEqualTo(-format.cellUpper(value));
            assertThat(format.ulpDistance(value, format.valueAt(format.ordinal(value) + 3))).isEqualTo(3);
        }
    }

    @ParameterizedTest
    @EnumSource
    void bracketsANumberBetweenFloorAndCeil(FloatFormat format) {
        SplittableRandom random = new SplittableRandom(4);
        for (int i = 0; i < 10_000; i++) {
            double value = random.nextGaussian();
            assertThat(format.floor(value)).isLessThanOrEqualTo(value).matches(format::represents);
            assertThat(format.ceil(value)).isGreaterThanOrEqualTo(value).matches(format::represents);
            assertThat(format.ulpDistance(format.floor(value), format.ceil(value))).isLessThanOrEqualTo(1);
        }
    }

    /** Expected: paper notes 1.3, one bf16 step exceeds 1e-5 from 2^-9 on, where the spacing is 2^-16 = 1.5e-5. */
    @Test
    void knowsTheSpacingAtTheEdgeOfTheUsualTolerance() {
        assertThat(FloatFormat.BF16.spacing(2.0e-3)).isEqualTo(0x1p-16);
        assertThat(FloatFormat.BF16.spacing(1.9e-3)).isEqualTo(0x1p-17);
        assertThat(FloatFormat.BF16.spacing(1)).isEqualTo(0x1p-7);
        assertThat(FloatFormat.BF16.minValue()).isCloseTo(9.18e-41, within(1e-42));
    }

    @Test
    void crossesZeroWhenCountingSteps() {
        assertThat(FloatFormat.BF16.ulpDistance(-FloatFormat.BF16.minValue(), FloatFormat.BF16.minValue()))
                .isEqualTo(2);
        assertThat(FloatFormat.BF16.ulpDistance(-0.0, 0.0)).isZero();
    }

    @Test
    void overflowsHalfAStepAboveTheLargestValue() {
        assertThat(FloatFormat.F16.round(65519.99)).isEqualTo(65504);
        assertThat(FloatFormat.F16.round(65520)).isInfinite();
        assertThat(FloatFormat.F16.cellUpper(65504)).isEqualTo(65520);
    }
}
