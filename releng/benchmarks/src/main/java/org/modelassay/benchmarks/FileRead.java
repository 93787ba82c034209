/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.List;

import org.modelassay.checkpoint.Checkpoint;
import org.modelassay.checkpoint.CheckpointException;
import org.modelassay.checkpoint.TensorInfo;

/**
 * Checkpoints read as a run reads them, in blocks that stay in the cache of a processor, and nothing done with them:
 * what a run cannot fall below, since it copies what it reads.
 */
final class FileRead {

    private static final int BLOCK = 1 << 19;

    private FileRead() {
    }

    static double run(List<Checkpoint> sides, int index, int shares) {
        double sum = 0;
        try (Arena arena = Arena.ofConfined()) {
            for (Checkpoint side : sides) {
                MemorySegment block = arena.allocate(BLOCK, Long.BYTES);
                List<TensorInfo> tensors = new ArrayList<>(side.tensors().values());
                for (int i = index; i < tensors.size(); i += shares) {
                    sum += read(side, tensors.get(i), block);
                }
            }
            return sum;
        } catch (CheckpointException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double read(Checkpoint from, TensorInfo tensor, MemorySegment block)
            throws CheckpointException, IOException {
        double sum = 0;
        for (long start = 0; start < tensor.byteCount(); start += BLOCK) {
            from.read(tensor, start, block.asSlice(0, Math.min(BLOCK, tensor.byteCount() - start)));
            sum += block.get(ValueLayout.JAVA_BYTE, 0);
        }
        return sum;
    }
}
