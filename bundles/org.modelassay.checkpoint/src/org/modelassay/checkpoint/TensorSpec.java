/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.checkpoint;

import java.util.List;
import java.util.Objects;

/**
 * A tensor that is to be written.
 *
 * @param name  the name, unique in its file
 * @param dtype the type of the elements
 * @param shape the dimensions, none negative; empty for a scalar
 */
public record TensorSpec(String name, DType dtype, List<Long> shape) {

    /**
     * Checks the shape.
     *
     * @throws IllegalArgumentException when a dimension is negative
     */
    public TensorSpec {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(dtype, "dtype");
        shape = List.copyOf(shape);
        if (shape.stream().anyMatch(d -> d < 0)) {
            throw new IllegalArgumentException("negative dimension in " + shape);
        }
    }

    /**
     * The bytes that the tensor takes.
     *
     * @return elements times the size of one
     * @throws ArithmeticException when they do not fit 63 bits
     */
    public long byteCount() {
        long elements = 1;
        for (long dimension : shape) {
            elements = Math.multiplyExact(elements, dimension);
        }
        return Math.multiplyExact(elements, dtype.size());
    }
}
