/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.sparsity.internal.multi;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;

import org.modelassay.analyser.sparsity.internal.kernel.Kernels;
import org.modelassay.analyser.sparsity.internal.kernel.PairKernel;
import org.modelassay.analyser.sparsity.internal.tally.PairTally;
import org.modelassay.checkpoint.CheckpointException;
import org.modelassay.checkpoint.TensorInfo;
import org.modelassay.common.Cancellation;

/** Streams one chunk of all checkpoints through the kernels of several comparisons, block by block. */
public final class MultiPass {

    private static final int WINDOW = 1 << 16;

    private final OpenSeries series;
    private final List<Comparison> comparisons;
    private final Cancellation cancellation;

    /** Takes what changed in a block. */
    @FunctionalInterface
    public interface Sink {

        /**
         * Takes a block.
         *
         * @param base     memory of the base's weights
         * @param offset   the first byte of the block in it
         * @param elements how many weights
         * @param changed  for each comparison, a bit for each weight; valid during the call only
         */
        void accept(MemorySegment base, long offset, int elements, long[][] changed);
    }

    /**
     * Prepares passes.
     *
     * @param series       the checkpoints
     * @param comparisons  what to compare
     * @param cancellation looked at many times a second
     */
    public MultiPass(OpenSeries series, List<Comparison> comparisons, Cancellation cancellation) {
        this.series = series;
        this.comparisons = List.copyOf(comparisons);
        this.cancellation = cancellation;
    }

    /**
     * Compares a chunk.
     *
     * @param chunk the chunk
     * @param sink  takes every block, in order
     * @return a tally for each comparison
     * @throws CheckpointException if a file has changed meanwhile
     * @throws IOException         if reading fails
     */
    public List<PairTally> run(MultiChunk chunk, Sink sink) throws CheckpointException, IOException {
        List<PairKernel> kernels = new ArrayList<>();
        for (Comparison each : comparisons) {
            kernels.add(Kernels.create(chunk.tensors().get(each.from()).dtype(),
                    chunk.tensors().get(each.to()).dtype()));
        }
        try (Arena arena = Arena.ofConfined()) {
            List<MemorySegment> buffers = chunk.tensors().stream()
                    .map(tensor -> arena.allocate((long) WINDOW * tensor.dtype().size(), Long.BYTES)).toList();
            long[][] changed = new long[comparisons.size()][PairKernel.BLOCK / Long.SIZE];
            long end = chunk.first() + chunk.elements();
            for (long start = chunk.first(); start < end; start += WINDOW) {
                cancellation.check();
                int count = (int) Math.min(WINDOW, end - start);
                fill(buffers, chunk.tensors(), start, count);
                for (int at = 0; at < count; at += PairKernel.BLOCK) {
                    int elements = Math.min(PairKernel.BLOCK, count - at);
                    compare(chunk, buffers, at, elements, kernels, changed);
                    sink.accept(buffers.getFirst(), (long) at * chunk.tensors().getFirst().dtype().size(), elements,
                            changed);
                }
            }
        }
        return kernels.stream().map(PairKernel::finish).toList();
    }

    private void fill(List<MemorySegment> buffers, List<TensorInfo> tensors, long start, int count)
            throws CheckpointException, IOException {
        for (int i = 0; i < buffers.size(); i++) {
            int size = tensors.get(i).dtype().size();
            series.checkpoints().get(i).read(tensors.get(i), start * size,
                    buffers.get(i).asSlice(0, (long) count * size));
        }
    }

    private void compare(MultiChunk chunk, List<MemorySegment> buffers, int at, int elements,
            List<PairKernel> kernels, long[][] changed) {
        for (int i = 0; i < kernels.size(); i++) {
            int from = comparisons.get(i).from();
            int to = comparisons.get(i).to();
            kernels.get(i).accept(new PairKernel.Block(buffers.get(from),
                    (long) at * chunk.tensors().get(from).dtype().size(), buffers.get(to),
                    (long) at * chunk.tensors().get(to).dtype().size(), elements, false), changed[i]);
        }
    }
}
