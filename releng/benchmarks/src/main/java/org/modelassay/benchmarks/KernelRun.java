/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.benchmarks;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.List;

import org.modelassay.analyser.sparsity.internal.kernel.Kernels;
import org.modelassay.analyser.sparsity.internal.kernel.PairKernel;
import org.modelassay.checkpoint.DType;

/** The kernel of sparsity.update over mapped pairs of bfloat16 tensors, with a kernel for each tensor as in a run. */
final class KernelRun {

    private static final int SAMPLED = 32;

    private KernelRun() {
    }

    static double run(List<MemorySegment> base, List<MemorySegment> tuned, int index, int shares) {
        double unchanged = 0;
        long[] words = new long[PairKernel.BLOCK / Long.SIZE];
        // memory of an arena like that of a run: compiled code that meets several kinds is thrown away again and again
        try (Arena arena = Arena.ofConfined()) {
            for (int i = index; i < base.size(); i += shares) {
                MemorySegment before = base.get(i).reinterpret(base.get(i).byteSize(), arena, null);
                MemorySegment after = tuned.get(i).reinterpret(tuned.get(i).byteSize(), arena, null);
                PairKernel kernel = Kernels.create(DType.BF16, DType.BF16);
                long elements = before.byteSize() / 2;
                for (long first = 0; first < elements; first += PairKernel.BLOCK) {
                    kernel.accept(new PairKernel.Block(before, 2 * first, after, 2 * first,
                            (int) Math.min(PairKernel.BLOCK, elements - first),
                            first / PairKernel.BLOCK % SAMPLED == 0), words);
                }
                unchanged += kernel.finish().bitEqual() + kernel.magnitudes().total();
            }
        }
        return unchanged;
    }
}
