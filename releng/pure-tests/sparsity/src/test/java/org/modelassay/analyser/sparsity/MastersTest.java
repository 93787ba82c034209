/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.sparsity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.random.RandomGenerator;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.modelassay.analysis.testkit.TestInputs;
import org.modelassay.analysis.testkit.TestRun;
import org.modelassay.analysis.testkit.TinyCheckpoint;
import org.modelassay.common.InvalidInputException;

/** The float32 masters that a pair of checkpoints may come with. */
class MastersTest {

    private static final int ROWS = 1100;
    private static final int COLUMNS = 1000;
    private static final List<Long> SHAPE = List.of((long) ROWS, (long) COLUMNS);

    @TempDir
    Path directory;

    private TestInputs stored = TestInputs.none();
    private final float[] before = new float[ROWS * COLUMNS];
    private final float[] after = new float[ROWS * COLUMNS];

    @BeforeEach
    void writeAPair() throws Exception {
        RandomGenerator random = RandomGenerator.of("L64X128MixRandom");
        for (int i = 0; i < before.length; i++) {
            before[i] = (float) (0.02 * random.nextGaussian());
            after[i] = (float) (before[i] + 1e-5 * random.nextGaussian());
        }
        stored = TestInputs.none()
                .with("base", new TinyCheckpoint().bf16("w", SHAPE, before).write(directory.resolve("base")))
                .with("tuned", new TinyCheckpoint().bf16("w", SHAPE, after).write(directory.resolve("tuned")));
    }

    private Path master(String name, float[] values) throws Exception {
        return new TinyCheckpoint().f32("w", SHAPE, values).write(directory.resolve(name));
    }

    private TestInputs both() throws Exception {
        return stored.with("base_float32", master("b32", before)).with("tuned_float32", master("t32", after));
    }

    private static void run(TestRun run, TestInputs inputs) throws Exception {
        run.execute(new UpdateSparsityAnalyser(), inputs, UpdateSparsityParameters.DEFAULT);
    }

    @Test
    void refusesTheMastersOfOneSideOnly() throws Exception {
        TestInputs one = stored.with("base_float32", master("b32", before));
        assertThatThrownBy(() -> run(new TestRun(directory), one)).isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("tuned_float32").hasMessageContaining("those of the other are not");
    }

    @Test
    void refusesMastersThatAreNotFloat32() throws Exception {
        TestInputs casts = both();
        new TinyCheckpoint().bf16("w", SHAPE, after).write(directory.resolve("t32"));
        assertThatThrownBy(() -> run(new TestRun(directory), casts)).isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("tuned_float32: w").hasMessageContaining("BF16");
    }

    @Test
    void refusesMastersOfAnotherShape() throws Exception {
        TestInputs inputs = both();
        new TinyCheckpoint().f32("w", List.of((long) COLUMNS, (long) ROWS), before).write(directory.resolve("b32"));
        new TinyCheckpoint().f32("w", List.of((long) COLUMNS, (long) ROWS), after).write(directory.resolve("t32"));
        assertThatThrownBy(() -> run(new TestRun(directory), inputs)).isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("of shape [1000, 1100]");
    }

    /** Both sides, once as bf16 and once as float32: 12 bytes for each weight. */
    @Test
    void countsPermutationsAsWork() throws Exception {
        TestRun run = new TestRun(directory);
        run(run, both());
        assertThat(run.advanced()).isEqualTo(12L * ROWS * COLUMNS);
        assertThat(run.journal().units()).contains("tensor:w#0", "permuted:w#0", "permuted:w#1048576");
    }

    @Test
    void canBeCancelledBetweenPermutationsAndResumed() throws Exception {
        TestRun run = new TestRun(directory);
        run.journal().afterEachRecord(() -> {
            if (run.journal().units().contains("permuted:w#0")) {
                run.cancel();
            }
        });
        TestInputs inputs = both();
        assertThatThrownBy(() -> run(run, inputs)).isInstanceOf(CancellationException.class);
        assertThat(run.journal().units()).hasSize(2);
        TestRun resumed = run.resumed();
        run.journal().afterEachRecord(() -> assertThat(run.journal().units()).hasSize(3));
        run(resumed, inputs);
    }
}
