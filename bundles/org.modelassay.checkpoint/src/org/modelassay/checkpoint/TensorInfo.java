/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.checkpoint;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * A tensor on disk: its name, its type and where its bytes are; dense, row-major and little endian.
 *
 * @param name      the name, unique in its checkpoint
 * @param dtype     the type of the elements
 * @param shape     the dimensions; empty for a scalar, zeros allowed
 * @param file      the file that holds it
 * @param offset    the first byte, counted from the start of the file
 * @param byteCount the number of bytes: {@code elements() * dtype().size()}
 */
public record TensorInfo(String name, DType dtype, List<Long> shape, Path file, long offset, long byteCount) {

    /** Copies the shape. */
    public TensorInfo {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(dtype, "dtype");
        Objects.requireNonNull(file, "file");
        shape = List.copyOf(shape);
    }

    /**
     * The number of elements: the product of the shape, 1 for a scalar.
     *
     * @return the number of elements, not negative
     */
    public long elements() {
        return byteCount / dtype.size();
    }

    /**
     * The number of dimensions.
     *
     * @return 0 for a scalar, 2 for a matrix
     */
    public int rank() {
        return shape.size();
    }
}
