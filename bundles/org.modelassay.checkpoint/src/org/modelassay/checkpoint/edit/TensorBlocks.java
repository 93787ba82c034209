/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.checkpoint.edit;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.List;

import org.modelassay.checkpoint.Checkpoint;
import org.modelassay.checkpoint.CheckpointException;
import org.modelassay.checkpoint.FloatElements;
import org.modelassay.checkpoint.TensorInfo;
import org.modelassay.common.Cancellation;

/** The numbers of one tensor in several models, block by block. */
final class TensorBlocks {

    /** How many elements of each model are in memory at a time. */
    static final int BLOCK = 1 << 16;

    private final List<Checkpoint> models;
    private final List<TensorInfo> tensors;
    private final Cancellation cancellation;

    /**
     * A tensor that every model has, of the same shape.
     *
     * @param models       the models
     * @param name         the tensor
     * @param cancellation stops between blocks
     */
    TensorBlocks(List<Checkpoint> models, String name, Cancellation cancellation) {
        this.models = models;
        this.tensors = models.stream().map(model -> tensor(model, name)).toList();
        this.cancellation = cancellation;
    }

    private static TensorInfo tensor(Checkpoint model, String name) {
        TensorInfo tensor = model.tensors().get(name);
        if (tensor == null) {
            throw new IllegalStateException(name);
        }
        return tensor;
    }

    /** How many models there are. */
    int models() {
        return models.size();
    }

    /** How many elements the tensor has. */
    long elements() {
        return tensors.getFirst().elements();
    }

    /**
     * Gives every block once, from the first element to the last.
     *
     * @param visitor takes the blocks; the arrays are used again
     */
    void forEach(Visitor visitor) throws CheckpointException, IOException {
        double[][] values = new double[models.size()][(int) Math.min(BLOCK, elements())];
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment bytes = arena.allocate((long) BLOCK * Double.BYTES, Double.BYTES);
            for (long start = 0; start < elements(); start += BLOCK) {
                cancellation.check();
                int count = (int) Math.min(BLOCK, elements() - start);
                for (int model = 0; model < values.length; model++) {
                    read(model, start, bytes, values[model], count);
                }
                visitor.accept(values, count);
            }
        }
    }

    private void read(int model, long start, MemorySegment bytes, double[] values, int count)
            throws CheckpointException, IOException {
        TensorInfo tensor = tensors.get(model);
        int size = tensor.dtype().size();
        models.get(model).read(tensor, start * size, bytes.asSlice(0, (long) count * size));
        for (int i = 0; i < count; i++) {
            values[i] = FloatElements.get(tensor.dtype(), bytes, i);
        }
    }

    /** Takes blocks. */
    @FunctionalInterface
    interface Visitor {

        /**
         * Takes a block.
         *
         * @param values the elements of each model
         * @param count  how many elements of each array count
         */
        void accept(double[][] values, int count) throws CheckpointException, IOException;
    }
}
