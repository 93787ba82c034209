/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.djl.internal.torch;

/** The number formats of tensors, with libtorch's codes (c10/core/ScalarType.h). */
public enum NumberFormat {

    /** IEEE 754 binary16. */
    FLOAT16(5, 2),

    /** IEEE 754 binary32. */
    FLOAT32(6, 4),

    /** IEEE 754 binary64. */
    FLOAT64(7, 8),

    /** The upper half of a binary32. */
    BFLOAT16(15, 2);

    private final int code;

    private final int size;

    NumberFormat(int code, int size) {
        this.code = code;
        this.size = size;
    }

    /**
     * The code in TorchScript.
     *
     * @return the code
     */
    public int code() {
        return code;
    }

    /**
     * The bytes of one number.
     *
     * @return 2, 4 or 8
     */
    public int size() {
        return size;
    }
}
