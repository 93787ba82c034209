/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.djl.internal.torch;

import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.pytorch.engine.PtNDArray;
import ai.djl.pytorch.engine.PtNDManager;

import org.modelassay.inference.FloatTensor;

/** Owns tensors and modules: what was made in a scope is released with it. */
public final class TorchScope implements AutoCloseable {

    private final PtNDManager manager;

    private final KernelGate gate;

    TorchScope(PtNDManager manager, KernelGate gate) {
        this.manager = manager;
        this.gate = gate;
    }

    KernelGate gate() {
        return gate;
    }

    PtNDManager manager() {
        return manager;
    }

    /**
     * A scope within this one.
     *
     * @return the scope, released at the latest with this one
     */
    public TorchScope inner() {
        return new TorchScope((PtNDManager) manager.newSubManager(), gate);
    }

    /**
     * A float32 tensor with a copy of some numbers.
     *
     * @param values the numbers
     * @return the tensor, owned by this scope
     */
    public Tensor tensor(FloatTensor values) {
        ByteBuffer buffer = ByteBuffer.allocateDirect(Math.toIntExact(values.size() * Float.BYTES))
                .order(ByteOrder.nativeOrder());
        MemorySegment.ofBuffer(buffer).copyFrom(values.segment());
        long[] shape = values.shape().stream().mapToLong(Integer::longValue).toArray();
        return new Tensor(manager.create(buffer, new Shape(shape), DataType.FLOAT32));
    }

    /**
     * A tensor of 64-bit integers.
     *
     * @param values the integers
     * @return the tensor, owned by this scope
     */
    public Tensor tensor(long... values) {
        return new Tensor((PtNDArray) manager.create(values));
    }

    @Override
    public void close() {
        manager.close();
    }
}
