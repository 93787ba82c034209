/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.checkpoint;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;

/** Elements of floating-point tensors as numbers: F64, F32, F16 and BF16. */
public final class FloatElements {

    private static final ValueLayout.OfDouble DOUBLE =
            ValueLayout.JAVA_DOUBLE_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

    private static final ValueLayout.OfFloat FLOAT =
            ValueLayout.JAVA_FLOAT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

    private static final ValueLayout.OfShort SHORT =
            ValueLayout.JAVA_SHORT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

    private FloatElements() {
    }

    /**
     * Whether elements of a type can be read and written here.
     *
     * @param dtype a type
     * @return true for F64, F32, F16 and BF16
     */
    public static boolean supports(DType dtype) {
        return dtype.isFloat() && dtype.size() > 1;
    }

    /**
     * Reads an element; nothing is lost.
     *
     * @param dtype the type
     * @param bytes the elements, one after the other
     * @param index which one
     * @return its value
     * @throws IllegalArgumentException when the type is not supported
     */
    public static double get(DType dtype, MemorySegment bytes, long index) {
        return switch (dtype) {
        case F64 -> bytes.get(DOUBLE, index * Double.BYTES);
        case F32 -> bytes.get(FLOAT, index * Float.BYTES);
        case F16 -> Float.float16ToFloat(bytes.get(SHORT, index * Short.BYTES));
        case BF16 -> Float.intBitsToFloat(bytes.get(SHORT, index * Short.BYTES) << Short.SIZE);
        default -> throw new IllegalArgumentException(dtype.name());
        };
    }

    /**
     * Writes an element: rounded to float32 unless the type is F64, then to the type, to nearest, ties to even.
     *
     * @param dtype the type
     * @param bytes the elements, one after the other
     * @param index which one
     * @param value its value; infinite when it is beyond the type
     * @throws IllegalArgumentException when the type is not supported
     */
    public static void set(DType dtype, MemorySegment bytes, long index, double value) {
        switch (dtype) {
        case F64 -> bytes.set(DOUBLE, index * Double.BYTES, value);
        case F32 -> bytes.set(FLOAT, index * Float.BYTES, (float) value);
        case F16 -> bytes.set(SHORT, index * Short.BYTES, Float.floatToFloat16((float) value));
        case BF16 -> bytes.set(SHORT, index * Short.BYTES, bfloat16((float) value));
        default -> throw new IllegalArgumentException(dtype.name());
        }
    }

    /**
     * Rounds a number to BF16, to nearest, ties to even.
     *
     * @param value any number; what is not a number stays none
     * @return the upper half of the binary32
     */
    public static short bfloat16(float value) {
        int bits = Float.floatToRawIntBits(value);
        if (Float.isNaN(value)) {
            return (short) (bits >>> Short.SIZE | 1 << 6);
        }
        return (short) (bits + 0x7FFF + (bits >>> Short.SIZE & 1) >>> Short.SIZE);
    }
}
