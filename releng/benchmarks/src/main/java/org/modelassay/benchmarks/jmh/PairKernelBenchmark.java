/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.benchmarks.jmh;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;

import org.modelassay.analyser.sparsity.internal.kernel.Kernels;
import org.modelassay.analyser.sparsity.internal.kernel.PairKernel;
import org.modelassay.checkpoint.DType;
import org.modelassay.common.Seed;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Nanoseconds for a pair of weights, from memory near the processor: what the kernel costs without the reading. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 1, jvmArgsAppend = "--add-modules=jdk.incubator.vector")
public class PairKernelBenchmark {

    private static final int SAMPLED = 32;

    /** The types of both sides. */
    @Param({"BF16", "F32"})
    private DType dtype = DType.BF16;

    /** The share of weights that changed. */
    @Param({"0.01", "0.2", "0.95"})
    private double changed;

    private final long[] words = new long[PairKernel.BLOCK / Long.SIZE];
    private final MemorySegment base = Arena.ofAuto().allocate(4L * PairKernel.BLOCK, 64);
    private final MemorySegment tuned = Arena.ofAuto().allocate(4L * PairKernel.BLOCK, 64);
    private PairKernel kernel = Kernels.create(DType.BF16, DType.BF16);
    private int blocks;

    /** Fills both sides with weights of a plausible size. */
    @Setup
    public void fill() {
        RandomGenerator random = new Seed(1).generator();
        for (int i = 0; i < PairKernel.BLOCK; i++) {
            float before = (float) (random.nextGaussian() * 0.02);
            float after = random.nextDouble() < changed ? before * 1.01f : before;
            set(base, i, before);
            set(tuned, i, after);
        }
        kernel = Kernels.create(dtype, dtype);
    }

    private void set(MemorySegment memory, int index, float value) {
        if (dtype == DType.BF16) {
            memory.setAtIndex(ValueLayout.JAVA_SHORT, index, (short) (Float.floatToRawIntBits(value) >>> 16));
        } else {
            memory.setAtIndex(ValueLayout.JAVA_FLOAT, index, value);
        }
    }

    /**
     * One block.
     *
     * @return which pairs differ
     */
    @Benchmark
    @OperationsPerInvocation(PairKernel.BLOCK)
    public long[] block() {
        kernel.accept(new PairKernel.Block(base, 0, tuned, 0, PairKernel.BLOCK, blocks++ % SAMPLED == 0), words);
        return words;
    }
}
