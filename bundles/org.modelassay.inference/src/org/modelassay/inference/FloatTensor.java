/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * An immutable array of float32 numbers with a shape, the last axis running fastest.
 * <p>
 * The numbers lie in a memory segment in the machine's byte order.
 */
public final class FloatTensor {

    private static final ValueLayout.OfFloat FLOAT = ValueLayout.JAVA_FLOAT_UNALIGNED;

    private final List<Integer> shape;

    private final MemorySegment values;

    private FloatTensor(List<Integer> shape, MemorySegment values) {
        this.shape = shape;
        this.values = values;
    }

    /**
     * An array with a copy of the given numbers.
     *
     * @param values the numbers
     * @param shape  the lengths of the axes; none for a single number
     * @return the array
     * @throws IllegalArgumentException when the number of values is not the product of the shape
     */
    public static FloatTensor of(float[] values, int... shape) {
        return wrap(MemorySegment.ofArray(values.clone()), shape);
    }

    /**
     * An array over memory that its owner promises never to change or release while the array is reachable.
     *
     * @param values four bytes per number
     * @param shape  the lengths of the axes
     * @return the array
     * @throws IllegalArgumentException when the size of the memory does not fit the shape
     */
    public static FloatTensor wrap(MemorySegment values, int... shape) {
        long size = 1;
        for (int length : shape) {
            if (length < 0) {
                throw new IllegalArgumentException("negative length " + length);
            }
            size = Math.multiplyExact(size, length);
        }
        if (values.byteSize() != Math.multiplyExact(size, Float.BYTES)) {
            throw new IllegalArgumentException(values.byteSize() + " bytes for " + size + " numbers");
        }
        return new FloatTensor(Arrays.stream(shape).boxed().toList(), values.asReadOnly());
    }

    /**
     * The lengths of the axes.
     *
     * @return the shape, empty for a single number
     */
    public List<Integer> shape() {
        return shape;
    }

    /**
     * The number of numbers.
     *
     * @return the product of the shape
     */
    public long size() {
        return values.byteSize() / Float.BYTES;
    }

    /**
     * A number by its place in memory.
     *
     * @param index from 0 to {@link #size()} - 1
     * @return the number
     */
    public float get(long index) {
        return values.get(FLOAT, index * Float.BYTES);
    }

    /**
     * A number by its coordinates.
     *
     * @param indices one per axis
     * @return the number
     * @throws IllegalArgumentException  when there are more or fewer coordinates than axes
     * @throws IndexOutOfBoundsException when one is outside its axis
     */
    public float at(int... indices) {
        if (indices.length != shape.size()) {
            throw new IllegalArgumentException(indices.length + " coordinates for shape " + shape);
        }
        long index = 0;
        for (int axis = 0; axis < indices.length; axis++) {
            int length = shape.get(axis);
            index = index * length + Objects.checkIndex(indices[axis], length);
        }
        return get(index);
    }

    /**
     * The part at one coordinate of the first axis, without copying.
     *
     * @param index the coordinate
     * @return an array with one axis less
     */
    public FloatTensor slice(int index) {
        int length = shape.getFirst();
        Objects.checkIndex(index, length);
        long bytes = values.byteSize() / length;
        return new FloatTensor(shape.subList(1, shape.size()), values.asSlice(index * bytes, bytes));
    }

    /**
     * A copy of the numbers.
     *
     * @return the numbers, last axis fastest
     */
    public float[] toArray() {
        return values.toArray(FLOAT);
    }

    /**
     * The numbers where they lie.
     *
     * @return a read-only segment
     */
    public MemorySegment segment() {
        return values;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FloatTensor that && shape.equals(that.shape) && values.mismatch(that.values) == -1;
    }

    @Override
    public int hashCode() {
        return 31 * shape.hashCode() + Arrays.hashCode(toArray());
    }

    @Override
    public String toString() {
        return "FloatTensor" + shape;
    }
}
