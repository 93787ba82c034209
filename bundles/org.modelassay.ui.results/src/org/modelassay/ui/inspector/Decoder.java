/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.inspector;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;

import org.modelassay.checkpoint.DType;

/** Turns the bytes of elements into numbers. */
final class Decoder {

    private static final ValueLayout.OfShort SHORT =
            ValueLayout.JAVA_SHORT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    private static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    private static final ValueLayout.OfLong LONG = ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

    private Decoder() {
    }

    /** The element at an index, as near as a double comes to it. */
    static double value(DType type, MemorySegment bytes, long index) {
        return switch (type) {
        case F64 -> Double.longBitsToDouble(bytes.get(LONG, 8 * index));
        case F32 -> Float.intBitsToFloat(bytes.get(INT, 4 * index));
        case F16 -> Float.float16ToFloat(bytes.get(SHORT, 2 * index));
        case BF16 -> Float.intBitsToFloat(bytes.get(SHORT, 2 * index) << 16);
        case F8_E4M3 -> e4m3(bytes.get(ValueLayout.JAVA_BYTE, index));
        case F8_E5M2 -> Float.float16ToFloat((short) (bytes.get(ValueLayout.JAVA_BYTE, index) << 8));
        case I8 -> bytes.get(ValueLayout.JAVA_BYTE, index);
        case U8, BOOL -> bytes.get(ValueLayout.JAVA_BYTE, index) & 0xff;
        case I16 -> bytes.get(SHORT, 2 * index);
        case U16 -> bytes.get(SHORT, 2 * index) & 0xffff;
        case I32 -> bytes.get(INT, 4 * index);
        case U32 -> Integer.toUnsignedLong(bytes.get(INT, 4 * index));
        case I64 -> bytes.get(LONG, 8 * index);
        case U64 -> unsigned(bytes.get(LONG, 8 * index));
        };
    }

    /** OCP 8-bit floating point specification, E4M3: bias 7, no infinities, all ones is NaN. */
    private static double e4m3(byte bits) {
        int exponent = bits >> 3 & 0xf;
        int mantissa = bits & 7;
        double size = exponent == 0 ? mantissa * 0x1p-9
                : exponent == 15 && mantissa == 7 ? Double.NaN : Math.scalb(1 + mantissa / 8.0, exponent - 7);
        return bits < 0 ? -size : size;
    }

    private static double unsigned(long value) {
        return value >= 0 ? value : (value >>> 1 | value & 1) * 2.0;
    }
}
