/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.sparsity.internal.pass;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.Optional;
import java.util.stream.IntStream;

import org.modelassay.analyser.sparsity.internal.kernel.Kernels;
import org.modelassay.analyser.sparsity.internal.kernel.PairKernel;
import org.modelassay.analyser.sparsity.internal.tally.MagnitudeTally;
import org.modelassay.analyser.sparsity.internal.tally.TouchTally;
import org.modelassay.checkpoint.Checkpoint;
import org.modelassay.checkpoint.CheckpointException;
import org.modelassay.common.Cancellation;

/**
 * Streams one chunk of a tensor pair through its kernels, in blocks that stay in the processor's cache.
 *
 * <p>Bytes are copied rather than mapped, so that a file cut short under our hands is an error and nothing worse.
 */
public final class ChunkPass {

    /** Tensors of at most this many weights have all their magnitudes counted, others a 32nd of their blocks. */
    public static final long ALL_MAGNITUDES = 1L << 22;

    /** Bytes of each side: many, as every call costs; few, as they are to stay in the cache of a processor. */
    private static final int WINDOW = 1 << 19;
    private static final int SAMPLE = 4096;

    private final Checkpoint base;
    private final Checkpoint tuned;
    private final Cancellation cancellation;

    /**
     * Prepares passes over two open checkpoints.
     *
     * @param base         the checkpoint before
     * @param tuned        the checkpoint after
     * @param cancellation looked at many times a second
     */
    public ChunkPass(Checkpoint base, Checkpoint tuned, Cancellation cancellation) {
        this.base = base;
        this.tuned = tuned;
        this.cancellation = cancellation;
    }

    /**
     * Tallies a chunk.
     *
     * @param chunk the chunk
     * @param sink  takes which pairs changed
     * @return the tally
     * @throws CheckpointException if a file has changed meanwhile
     * @throws IOException         if reading fails
     */
    public ChunkTally run(Chunk chunk, ChunkSink sink) throws CheckpointException, IOException {
        TensorPair pair = chunk.pair();
        PartRuns runs = new PartRuns(pair);
        PairKernel[] kernels = IntStream.range(0, runs.size())
                .mapToObj(i -> Kernels.create(pair.base().dtype(), pair.tuned().dtype())).toArray(PairKernel[]::new);
        Optional<TouchTally> touches = pair.isMatrix() && TouchTally.isKept(pair.columns())
                ? Optional.of(new TouchTally(pair.columns(), chunk.first())) : Optional.empty();
        int baseSize = pair.base().dtype().size();
        int tunedSize = pair.tuned().dtype().size();
        try (Arena arena = Arena.ofConfined()) {
            int window = (int) Math.min(WINDOW / Math.max(baseSize, tunedSize), chunk.elements());
            MemorySegment before = arena.allocate((long) window * baseSize, Long.BYTES);
            MemorySegment after = arena.allocate((long) window * tunedSize, Long.BYTES);
            long[] words = new long[PairKernel.BLOCK / Long.SIZE];
            long end = chunk.first() + chunk.elements();
            for (long start = chunk.first(); start < end; start += window) {
                cancellation.check();
                long count = Math.min(window, end - start);
                base.read(pair.base(), start * baseSize, before.asSlice(0, count * baseSize));
                tuned.read(pair.tuned(), start * tunedSize, after.asSlice(0, count * tunedSize));
                for (long at = start; at < start + count;) {
                    int elements = (int) (Math.min(blockEnd(pair, at), Math.min(start + count, runs.end(at))) - at);
                    kernels[runs.part(at)].accept(new PairKernel.Block(before, (at - start) * baseSize, after,
                            (at - start) * tunedSize, elements, isSampled(pair, at)), words);
                    long first = at;
                    touches.ifPresent(tally -> tally.add(first, elements, words));
                    sink.accept(at, elements, words);
                    at += elements;
                }
            }
        }
        return finish(kernels, touches);
    }

    private static ChunkTally finish(PairKernel[] kernels, Optional<TouchTally> touches) {
        MagnitudeTally magnitudes = MagnitudeTally.empty();
        for (PairKernel kernel : kernels) {
            magnitudes = magnitudes.plus(kernel.magnitudes());
        }
        return new ChunkTally(IntStream.range(0, kernels.length).mapToObj(i -> kernels[i].finish()).toList(),
                magnitudes, touches);
    }

    /** The most that can follow in one block, of which all magnitudes are counted, or none. */
    private static long blockEnd(TensorPair pair, long first) {
        boolean sampled = isSampled(pair, first);
        long end = first;
        do {
            end = (end / SAMPLE + 1) * SAMPLE;
        } while (end + SAMPLE - first <= PairKernel.BLOCK && isSampled(pair, end) == sampled);
        return end;
    }

    /** Whether magnitudes are counted: always in the same places, spread without any regularity. */
    private static boolean isSampled(TensorPair pair, long first) {
        if (pair.elements() <= ALL_MAGNITUDES) {
            return true;
        }
        long mixed = (first / SAMPLE + 1) * 0x9e3779b97f4a7c15L;
        return (mixed ^ mixed >>> 29) * 0xbf58476d1ce4e5b9L >>> 59 == 0;
    }
}
