/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.checkpoint;

import java.util.Optional;

/** The element types of the safetensors format that fill whole bytes; stored little endian. */
public enum DType {

    /** IEEE 754 binary64. */
    F64(8, true),
    /** IEEE 754 binary32. */
    F32(4, true),
    /** IEEE 754 binary16. */
    F16(2, true),
    /** The upper half of a binary32. */
    BF16(2, true),
    /** Eight-bit float with 4 exponent bits (OCP 8-bit floating point specification, E4M3: no infinities). */
    F8_E4M3(1, true),
    /** Eight-bit float with 5 exponent bits (OCP 8-bit floating point specification, E5M2). */
    F8_E5M2(1, true),
    /** Signed integer of 8 bits. */
    I8(1, false),
    /** Signed integer of 16 bits. */
    I16(2, false),
    /** Signed integer of 32 bits. */
    I32(4, false),
    /** Signed integer of 64 bits. */
    I64(8, false),
    /** Unsigned integer of 8 bits. */
    U8(1, false),
    /** Unsigned integer of 16 bits. */
    U16(2, false),
    /** Unsigned integer of 32 bits. */
    U32(4, false),
    /** Unsigned integer of 64 bits. */
    U64(8, false),
    /** Truth value in a byte. */
    BOOL(1, false);

    private final int size;
    private final boolean floating;

    DType(int size, boolean floating) {
        this.size = size;
        this.floating = floating;
    }

    /**
     * The bytes of one element.
     *
     * @return 1, 2, 4 or 8
     */
    public int size() {
        return size;
    }

    /**
     * Whether elements are floating-point numbers, those of eight bits included.
     *
     * @return true for F64, F32, F16, BF16, F8_E4M3 and F8_E5M2
     */
    public boolean isFloat() {
        return floating;
    }

    /**
     * The type of a name in a safetensors header.
     *
     * @param name the name, case-sensitive
     * @return the type, or empty when this platform does not know it
     */
    public static Optional<DType> named(String name) {
        for (DType type : values()) {
            if (type.name().equals(name)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }
}
