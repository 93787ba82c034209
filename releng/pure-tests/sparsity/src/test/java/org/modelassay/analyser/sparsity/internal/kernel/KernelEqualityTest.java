/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.sparsity.internal.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.lang.foreign.MemorySegment;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.modelassay.analyser.sparsity.internal.tally.MagnitudeTally;
import org.modelassay.analyser.sparsity.internal.tally.PairTally;
import org.modelassay.analyser.sparsity.internal.tally.Tolerances;
import org.modelassay.checkpoint.DType;

/** Vectorised and scalar loops and a plain definition give equal counts, on weights of every size and kind. */
class KernelEqualityTest {

    private static final int CASES = 60;

    private final long[] words = new long[PairKernel.BLOCK / 64];

    @ParameterizedTest
    @EnumSource(value = DType.class, names = {"BF16", "F16", "F32", "F64"})
    void agreesWithTheDefinition(DType dtype) {
        Random random = new Random(dtype.ordinal());
        for (int i = 0; i < CASES; i++) {
            int elements = 1 + random.nextInt(3 * PairKernel.BLOCK);
            byte[] base = new byte[elements * dtype.size()];
            byte[] tuned = new byte[base.length];
            fill(random, dtype, base, tuned);
            PairTally expected = definition(dtype, base, tuned, elements);
            PairTally fast = run(Kernels.create(dtype, dtype), dtype, base, tuned, elements);
            assertEqual(run(Kernels.scalar(dtype, dtype), dtype, base, tuned, elements), fast, 1e-12);
            assertEqual(expected, fast, 1e-12);
        }
    }

    /** Sums of squares in vectors are about 0 here, which loops that count zeros as tiny numbers must notice. */
    @ParameterizedTest
    @CsvSource({"BF16, 0", "BF16, 1e-40", "BF16, 1e-36", "F16, 0", "F16, 1e-7", "F32, 0", "F32, 1e-43", "F32, 1e-30"})
    void agreesWithTheDefinitionOnZerosAndDenormals(DType dtype, double size) {
        Random random = new Random(7);
        int elements = 2 * PairKernel.BLOCK + 77;
        byte[] base = new byte[elements * dtype.size()];
        byte[] tuned = new byte[base.length];
        for (int i = 0; i < elements; i++) {
            double weight = size * random.nextGaussian();
            put(MemorySegment.ofArray(base), dtype, i, weight);
            put(MemorySegment.ofArray(tuned), dtype, i, random.nextInt(9) == 0 ? -2 * weight : weight);
        }
        PairTally expected = definition(dtype, base, tuned, elements);
        assertEqual(expected, run(Kernels.create(dtype, dtype), dtype, base, tuned, elements), 1e-12);
        assertEqual(expected, run(Kernels.scalar(dtype, dtype), dtype, base, tuned, elements), 1e-12);
    }

    @ParameterizedTest
    @EnumSource(value = DType.class, names = {"BF16", "F16", "F32", "F64"})
    void countsMagnitudesOfSampledBlocksOnlyAndEverythingElseOfAll(DType dtype) {
        int elements = 4 * PairKernel.BLOCK;
        byte[] base = new byte[elements * dtype.size()];
        byte[] tuned = new byte[base.length];
        fill(new Random(11), dtype, base, tuned);
        for (PairKernel kernel : List.of(Kernels.create(dtype, dtype), Kernels.scalar(dtype, dtype))) {
            for (int block = 0; block < 4; block++) {
                long first = (long) block * PairKernel.BLOCK * dtype.size();
                kernel.accept(new PairKernel.Block(MemorySegment.ofArray(base), first, MemorySegment.ofArray(tuned),
                        first, PairKernel.BLOCK, block == 2), words);
            }
            MagnitudeTally magnitudes = kernel.magnitudes();
            assertThat(magnitudes.total()).isEqualTo(PairKernel.BLOCK);
            for (int i = 0; i < magnitudes.size(); i++) {
                assertThat(magnitudes.elements(i)).as("pattern " + magnitudes.pattern(i))
                        .isEqualTo(sampled(dtype, base, magnitudes.pattern(i)));
            }
            assertEqual(definition(dtype, base, tuned, elements), kernel.finish(), 1e-12);
        }
    }

    /** How many weights of the third block have a pattern. */
    private static long sampled(DType dtype, byte[] base, int pattern) {
        return LongStream.range(2L * PairKernel.BLOCK, 3L * PairKernel.BLOCK)
                .filter(i -> Elements.magnitudePattern(dtype, MemorySegment.ofArray(base), 0, i) == pattern).count();
    }

    private static void fill(Random random, DType dtype, byte[] base, byte[] tuned) {
        MemorySegment before = MemorySegment.ofArray(base);
        MemorySegment after = MemorySegment.ofArray(tuned);
        double scale = Math.scalb(1.0, random.nextInt(20) - 18);
        double step = scale * Math.scalb(1.0, -random.nextInt(16));
        double density = random.nextDouble();
        boolean wild = random.nextInt(4) == 0;
        for (int i = 0; i * dtype.size() < base.length; i++) {
            double weight = scale * random.nextGaussian();
            put(before, dtype, i, weight);
            put(after, dtype, i, random.nextDouble() < density ? weight + step * random.nextGaussian() : weight);
        }
        if (wild) {
            random.nextBytes(base);
            for (int i = 0; i < base.length; i++) {
                tuned[i] = random.nextInt(3) == 0 ? (byte) random.nextInt() : base[i];
            }
        }
    }

    private static void put(MemorySegment target, DType dtype, long index, double value) {
        switch (dtype) {
        case BF16 -> target.set(Layouts.SHORT, 2 * index, (short) (Float.floatToRawIntBits((float) value) >>> 16));
        case F16 -> target.set(Layouts.SHORT, 2 * index, Float.floatToFloat16((float) value));
        case F32 -> target.set(Layouts.INT, 4 * index, Float.floatToRawIntBits((float) value));
        default -> target.set(Layouts.LONG, 8 * index, Double.doubleToRawLongBits(value));
        }
    }

    private PairTally run(PairKernel kernel, DType dtype, byte[] base, byte[] tuned, int elements) {
        for (int first = 0; first < elements; first += PairKernel.BLOCK) {
            kernel.accept(new PairKernel.Block(MemorySegment.ofArray(base), (long) first * dtype.size(),
                    MemorySegment.ofArray(tuned), (long) first * dtype.size(),
                    Math.min(PairKernel.BLOCK, elements - first), true), words);
        }
        PairTally tally = kernel.finish();
        assertThat(kernel.magnitudes().total()).isEqualTo(elements);
        return tally;
    }

    private static PairTally definition(DType dtype, byte[] base, byte[] tuned, int elements) {
        PairTally tally = new PairTally();
        double[] before = Elements.widen(dtype, MemorySegment.ofArray(base), elements);
        double[] after = Elements.widen(dtype, MemorySegment.ofArray(tuned), elements);
        double equal = 0;
        for (int i = 0; i < elements; i++) {
            long first = bits(dtype, base, i);
            long second = bits(dtype, tuned, i);
            if (first == second) {
                tally.addBitEqual(1);
                equal += Double.isFinite(before[i]) ? before[i] * before[i] : 0;
            } else {
                double difference = dtype == DType.F64 ? after[i] - before[i] : (float) after[i] - (float) before[i];
                tally.addChanged(before[i], after[i], difference, distance(dtype, first, second), 1);
            }
        }
        tally.sums().addEqual(equal);
        return tally;
    }

    private static long bits(DType dtype, byte[] values, long index) {
        MemorySegment memory = MemorySegment.ofArray(values);
        return switch (dtype.size()) {
        case 2 -> memory.get(Layouts.SHORT, 2 * index) & 0xffffL;
        case 4 -> memory.get(Layouts.INT, 4 * index) & 0xffffffffL;
        default -> memory.get(Layouts.LONG, 8 * index);
        };
    }

    private static long distance(DType dtype, long first, long second) {
        long sign = 1L << 8 * dtype.size() - 1;
        long one = first & ~sign;
        long other = second & ~sign;
        return (first & sign) == (second & sign) ? Math.abs(one - other) : one + other;
    }

    private static void assertEqual(PairTally expected, PairTally actual, double tolerance) {
        assertThat(actual.elements()).isEqualTo(expected.elements());
        assertThat(actual.bitEqual()).isEqualTo(expected.bitEqual());
        assertThat(actual.withinRelative()).isEqualTo(expected.withinRelative());
        for (int i = 0; i < Tolerances.COUNT; i++) {
            assertThat(actual.within(i)).as("tolerance " + i).isEqualTo(expected.within(i));
        }
        for (int i = 0; i < PairTally.ULP_BINS; i++) {
            assertThat(actual.ulps(i)).as("distance bin " + i).isEqualTo(expected.ulps(i));
        }
        assertClose(actual.sums().deltaNorm(), expected.sums().deltaNorm(), tolerance);
        assertClose(actual.sums().baseNorm(), expected.sums().baseNorm(), tolerance);
        assertClose(actual.sums().tunedNorm(), expected.sums().tunedNorm(), tolerance);
        assertThat(actual.sums().deltaMax()).isEqualTo(expected.sums().deltaMax());
    }

    private static void assertClose(double actual, double expected, double tolerance) {
        if (Double.isFinite(expected)) {
            assertThat(actual).isCloseTo(expected, within(tolerance * Math.abs(expected)));
        } else {
            assertThat(actual).isEqualTo(expected);
        }
    }
}
