/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.foreign.MemorySegment;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers in storage, against the definitions of their formats. */
class FloatElementsTest {

    @ParameterizedTest
    @CsvSource({"F16,65504,65504", "F16,65520,Infinity", "F16,NaN,NaN", "F16,1.00048828125,1", "BF16,1.00390625,1",
            "BF16,1.01171875,1.015625", "BF16,-1.004,-1.0078125", "BF16,3.4e38,Infinity", "BF16,NaN,NaN",
            "BF16,-0.0,-0.0", "F32,0.1,0.10000000149011612", "F64,0.1,0.1"})
    void anElementIsRoundedToNearestAndTiesToEven(DType dtype, double value, Double expected) {
        MemorySegment bytes = MemorySegment.ofArray(new byte[3 * dtype.size()]);
        FloatElements.set(dtype, bytes, 1, value);
        assertThat(FloatElements.get(dtype, bytes, 1)).isEqualTo(expected);
        assertThat(FloatElements.get(dtype, bytes, 0)).isZero();
        assertThat(FloatElements.get(dtype, bytes, 2)).isZero();
    }

    @ParameterizedTest
    @CsvSource({"7fffffff,7fff", "ff800001,ffc0", "7f800000,7f80"})
    void whatIsNoNumberStaysNone(String bits, String expected) {
        short rounded = FloatElements.bfloat16(Float.intBitsToFloat(Integer.parseUnsignedInt(bits, 16)));
        assertThat(Integer.toHexString(Short.toUnsignedInt(rounded))).isEqualTo(expected);
    }
}
