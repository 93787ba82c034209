/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.djl.internal.torch;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

import ai.djl.pytorch.engine.PtNDArray;

import org.modelassay.inference.FloatTensor;

/**
 * A tensor of the engine as an opaque handle: it can be handed to kernels and released, and float32 ones can be read.
 * <p>
 * The engine's own operations stay out of reach: some of them end the process for 16-bit types.
 */
public final class Tensor implements AutoCloseable {

    private static final long LARGEST_ON_HEAP = 16L << 20;

    private final PtNDArray array;

    Tensor(PtNDArray array) {
        this.array = array;
    }

    PtNDArray array() {
        return array;
    }

    /**
     * The lengths of the axes.
     *
     * @return the shape
     */
    public long[] shape() {
        return array.getShape().getShape();
    }

    /**
     * The number of elements.
     *
     * @return the product of the shape
     */
    public long size() {
        return array.getShape().size();
    }

    /**
     * Copies the numbers out of a contiguous float32 tensor on the CPU.
     *
     * @return the numbers; small arrays lie on the heap, large ones in native memory that lives while it is reachable
     */
    public FloatTensor toFloats() {
        int[] shape = Arrays.stream(shape()).mapToInt(Math::toIntExact).toArray();
        long bytes = size() * Float.BYTES;
        MemorySegment copy = bytes <= LARGEST_ON_HEAP ? MemorySegment.ofArray(new float[(int) size()])
                : Arena.ofAuto().allocate(bytes, Float.BYTES);
        if (bytes > 0) {
            ByteBuffer source = array.toByteBuffer(true).order(ByteOrder.nativeOrder());
            copy.copyFrom(MemorySegment.ofBuffer(source));
        }
        return FloatTensor.wrap(copy, shape);
    }

    /**
     * The memory of a contiguous tensor on the CPU, to be filled. It is valid while the tensor is open.
     *
     * @return at most 2 GiB
     */
    public MemorySegment memory() {
        return MemorySegment.ofBuffer(array.toByteBuffer(true));
    }

    @Override
    public void close() {
        array.close();
    }
}
