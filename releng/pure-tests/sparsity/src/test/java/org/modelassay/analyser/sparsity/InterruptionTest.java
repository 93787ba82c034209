/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.sparsity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.foreign.MemorySegment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.modelassay.analysis.testkit.Collected;
import org.modelassay.analysis.testkit.TestInputs;
import org.modelassay.analysis.testkit.TestRun;
import org.modelassay.analysis.testkit.TinyCheckpoint;
import org.modelassay.checkpoint.Checkpoint;
import org.modelassay.checkpoint.DType;

/** Interruption, resumption, threads and the change mask. */
class InterruptionTest {

    private static final long COLUMNS = 1000;

    @TempDir
    Path directory;

    private TestInputs inputs = TestInputs.none();
    private final short[] before = halves(1);
    private final short[] after = halves(2);

    private static short[] halves(int seed) {
        short[] values = new short[17_000_000];
        Random random = new Random(seed);
        Random shared = new Random(0);
        for (int i = 0; i < values.length; i++) {
            int bits = TinyCheckpoint.bf16(0.02f * (shared.nextInt(2000) - 1000) / 1000);
            values[i] = (short) (random.nextInt(8) == 0 ? bits + 1 : bits);
        }
        return values;
    }

    @BeforeEach
    void writeTwoModels() throws Exception {
        inputs = TestInputs.none().with("base", model("base", before)).with("tuned", model("tuned", after));
    }

    private Path model(String name, short[] large) throws Exception {
        return new TinyCheckpoint().halves("large", DType.BF16, List.of(large.length / COLUMNS, COLUMNS), large)
                .halves("small", DType.BF16, List.of(7L, 11L), Arrays.copyOf(large, 77))
                .write(directory.resolve(name));
    }

    private Collected run(TestRun run) throws Exception {
        return run.execute(new UpdateSparsityAnalyser(), inputs, UpdateSparsityParameters.DEFAULT);
    }

    private static void assertSame(Collected first, Collected second) throws Exception {
        assertThat(second.metrics()).isEqualTo(first.metrics());
        assertThat(second.statements()).isEqualTo(first.statements());
        assertThat(second.table("tensors").rows()).isEqualTo(first.table("tensors").rows());
        assertThat(Files.mismatch(second.artifact("change_mask"), first.artifact("change_mask"))).isNegative();
    }

    @Test
    void givesTheSameResultsOnAnyNumberOfThreads() throws Exception {
        assertSame(run(new TestRun(Files.createDirectory(directory.resolve("one")))),
                run(new TestRun(Files.createDirectory(directory.resolve("four"))).threads(4)));
    }

    @Test
    void givesTheSameResultsAfterAnInterruption() throws Exception {
        TestRun interrupted = new TestRun(Files.createDirectory(directory.resolve("interrupted")));
        interrupted.journal().afterEachRecord(interrupted::cancel);
        assertThatThrownBy(() -> run(interrupted)).isInstanceOf(CancellationException.class);
        assertThat(interrupted.journal().units()).hasSize(1);
        Collected resumed = run(interrupted.resumed());
        assertThat(interrupted.journal().units()).hasSize(3);
        assertSame(run(new TestRun(Files.createDirectory(directory.resolve("whole")))), resumed);
    }

    @Test
    void countsAgainWhatTheMaskHasLost() throws Exception {
        TestRun interrupted = new TestRun(Files.createDirectory(directory.resolve("interrupted")));
        interrupted.journal().afterEachRecord(interrupted::cancel);
        assertThatThrownBy(() -> run(interrupted)).isInstanceOf(CancellationException.class);
        Path mask = directory.resolve("interrupted/scratch/mask.bin");
        Files.write(mask, new byte[Math.toIntExact(Files.size(mask))]);
        Collected resumed = run(interrupted.resumed());
        assertSame(run(new TestRun(Files.createDirectory(directory.resolve("whole")))), resumed);
    }

    @Test
    void countsAgainWhenTheMaskIsGone() throws Exception {
        TestRun interrupted = new TestRun(Files.createDirectory(directory.resolve("interrupted")));
        interrupted.journal().afterEachRecord(interrupted::cancel);
        assertThatThrownBy(() -> run(interrupted)).isInstanceOf(CancellationException.class);
        Files.delete(directory.resolve("interrupted/scratch/mask.bin"));
        Collected resumed = run(interrupted.resumed());
        assertSame(run(new TestRun(Files.createDirectory(directory.resolve("whole")))), resumed);
    }

    @Test
    void writesAMaskOfExactlyTheChangedWeights() throws Exception {
        Collected results = run(new TestRun(Files.createDirectory(directory.resolve("mask"))));
        try (Checkpoint mask = Checkpoint.open(results.artifact("change_mask"))) {
            assertThat(mask.metadata()).containsEntry("shape.small", "[7, 11]");
            byte[] bits = new byte[before.length / 8];
            mask.read(mask.tensors().get("large"), 0, MemorySegment.ofArray(bits));
            for (int i = 0; i < before.length; i++) {
                boolean changed = (bits[i >> 3] >> (i & 7) & 1) != 0;
                if (changed != (before[i] != after[i])) {
                    assertThat(i).as("weight " + i).isNegative();
                }
            }
        }
    }
}
