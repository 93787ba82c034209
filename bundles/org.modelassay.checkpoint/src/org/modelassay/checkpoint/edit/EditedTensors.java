/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.checkpoint.edit;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import java.util.function.Predicate;

import org.modelassay.checkpoint.Checkpoint;
import org.modelassay.checkpoint.CheckpointException;
import org.modelassay.checkpoint.DType;
import org.modelassay.checkpoint.FloatElements;
import org.modelassay.checkpoint.TensorData;
import org.modelassay.checkpoint.TensorInfo;
import org.modelassay.checkpoint.TensorSpec;
import org.modelassay.common.Cancellation;
import org.modelassay.common.Progress;

/** The tensors of a model of which some are computed and the others copied, and counts of them. */
final class EditedTensors {

    private final Checkpoint model;
    private final Progress progress;
    private final Cancellation cancellation;
    private int tensors;
    private int edited;
    private long elements;
    private long changed;
    private long overflowed;

    /**
     * Counts nothing yet.
     *
     * @param model        whose tensors those are
     * @param progress     counts bytes that were written
     * @param cancellation stops between blocks
     */
    EditedTensors(Checkpoint model, Progress progress, Cancellation cancellation) {
        this.model = model;
        this.progress = progress;
        this.cancellation = cancellation;
    }

    /**
     * The bytes of the new model.
     *
     * @param chosen which tensors are computed
     * @param edit   computes them
     */
    TensorData data(Predicate<TensorInfo> chosen, Edit edit) {
        return (spec, target) -> {
            TensorInfo tensor = tensor(spec);
            progress.activity(tensor.name());
            tensors++;
            try (Arena arena = Arena.ofConfined()) {
                if (chosen.test(tensor)) {
                    edited++;
                    elements += tensor.elements();
                    MemorySegment bytes = arena.allocate((long) TensorBlocks.BLOCK * tensor.dtype().size());
                    edit.write(tensor,
                            (before, after, count) -> write(tensor.dtype(), before, after, count, bytes, target));
                } else {
                    copy(tensor, arena.allocate(Checkpoint.BLOCK), target);
                }
            } catch (CheckpointException e) {
                throw new IOException(e);
            }
        };
    }

    private TensorInfo tensor(TensorSpec spec) {
        TensorInfo tensor = model.tensors().get(spec.name());
        if (tensor == null) {
            throw new IllegalStateException(spec.name());
        }
        return tensor;
    }

    private void copy(TensorInfo tensor, MemorySegment block, WritableByteChannel target)
            throws CheckpointException, IOException {
        for (long start = 0; start < tensor.byteCount(); start += block.byteSize()) {
            cancellation.check();
            MemorySegment part = block.asSlice(0, Math.min(block.byteSize(), tensor.byteCount() - start));
            model.read(tensor, start, part);
            send(part, target);
        }
    }

    private void write(DType dtype, double[] before, double[] after, int count, MemorySegment bytes,
            WritableByteChannel target) throws IOException {
        for (int i = 0; i < count; i++) {
            FloatElements.set(dtype, bytes, i, after[i]);
            double stored = FloatElements.get(dtype, bytes, i);
            if (Double.compare(stored, before[i]) != 0) {
                changed++;
            }
            if (Double.isInfinite(stored) && Double.isFinite(after[i])) {
                overflowed++;
            }
        }
        send(bytes.asSlice(0, (long) count * dtype.size()), target);
    }

    private void send(MemorySegment part, WritableByteChannel target) throws IOException {
        ByteBuffer buffer = part.asByteBuffer();
        while (buffer.hasRemaining()) {
            target.write(buffer);
        }
        progress.advance(part.byteSize());
    }

    /** What was written so far. */
    EditSummary summary() {
        return new EditSummary(tensors, edited, elements, changed, overflowed);
    }

    /** Computes a tensor. */
    @FunctionalInterface
    interface Edit {

        /**
         * Computes a tensor.
         *
         * @param tensor the tensor
         * @param sink   takes its elements from the first to the last
         */
        void write(TensorInfo tensor, Sink sink) throws CheckpointException, IOException;
    }

    /** Takes elements. */
    @FunctionalInterface
    interface Sink {

        /**
         * Takes the next elements.
         *
         * @param before what they were
         * @param after  what they are
         * @param count  how many of each array count
         */
        void accept(double[] before, double[] after, int count) throws IOException;
    }
}
