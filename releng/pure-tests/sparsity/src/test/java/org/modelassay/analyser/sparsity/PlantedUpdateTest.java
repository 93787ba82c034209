/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.sparsity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.random.RandomGenerator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.modelassay.analysis.testkit.Collected;
import org.modelassay.analysis.testkit.TestInputs;
import org.modelassay.analysis.testkit.TestRun;
import org.modelassay.analysis.testkit.TinyCheckpoint;

/** The positive and negative controls of the method: updates whose kind is known must be called by it. */
class PlantedUpdateTest {

    private static final int SIDE = 512;
    private static final int MATRICES = 4;

    @TempDir
    Path directory;

    /** A change of weight (row, column) of a matrix. */
    private interface Update {
        double at(int row, int column);
    }

    private Collected run(boolean bf16, Update update) throws Exception {
        RandomGenerator random = RandomGenerator.of("L64X128MixRandom");
        TinyCheckpoint base = new TinyCheckpoint();
        TinyCheckpoint tuned = new TinyCheckpoint();
        for (int m = 0; m < MATRICES; m++) {
            float[] before = new float[SIDE * SIDE];
            float[] after = new float[before.length];
            for (int i = 0; i < before.length; i++) {
                double weight = 0.02 * random.nextGaussian();
                before[i] = (float) weight;
                after[i] = (float) (weight + update.at(i / SIDE, i % SIDE));
            }
            add(base, bf16, "model.layers." + m + ".self_attn.q_proj.weight", before);
            add(tuned, bf16, "model.layers." + m + ".self_attn.q_proj.weight", after);
        }
        return new TestRun(directory).threads(2).execute(new UpdateSparsityAnalyser(),
                TestInputs.none().with("base", base.write(directory.resolve("base")))
                        .with("tuned", tuned.write(directory.resolve("tuned"))),
                UpdateSparsityParameters.DEFAULT);
    }

    private static void add(TinyCheckpoint checkpoint, boolean bf16, String name, float[] values) {
        List<Long> shape = List.of((long) SIDE, (long) SIDE);
        if (bf16) {
            checkpoint.bf16(name, shape, values);
        } else {
            checkpoint.f32(name, shape, values);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void recoversAFivePercentUpdateAndCallsItSparse(boolean bf16) throws Exception {
        RandomGenerator random = RandomGenerator.of("L64X128MixRandom");
        Collected results =
                run(bf16, (row, column) -> random.nextDouble() < 0.05 ? 0.01 * random.nextGaussian() : 0);
        assertThat(results.value("sparsity.bit_exact")).isBetween(0.948, 0.952);
        assertThat(results.text("answer")).contains("the update itself is sparse");
        assertThat(results.value("null.excess")).isGreaterThan(0.5);
        assertThat(results.value("direction.share")).isLessThan(0.5);
    }

    @Test
    void callsADenseSmallUpdateHiddenByRounding() throws Exception {
        RandomGenerator random = RandomGenerator.of("L64X128MixRandom");
        Collected results = run(true, (row, column) -> 1e-5 * random.nextGaussian());
        assertThat(results.value("sparsity.within_1e-05")).isBetween(0.83, 0.85);
        assertThat(results.text("answer")).contains("explained by rounding");
        assertThat(results.value("direction.share")).isLessThan(0.5);
    }

    @Test
    void callsADenseSmallUpdateDenseWhereNothingWasRounded() throws Exception {
        RandomGenerator random = RandomGenerator.of("L64X128MixRandom");
        Collected results = run(false, (row, column) -> 1e-5 * random.nextGaussian());
        assertThat(results.text("answer")).contains("dense");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void callsAnUpdateAlongOneDirectionOfRankOne(boolean bf16) throws Exception {
        RandomGenerator random = RandomGenerator.of("L64X128MixRandom");
        double[] left = random.doubles(SIDE, -1, 1).toArray();
        double[] right = random.doubles(SIDE, -1, 1).toArray();
        Collected results = run(bf16, (row, column) -> 0.01 * left[row] * right[column]);
        assertThat(results.text("answer")).contains("of rank one");
        assertThat(results.value("direction.share")).isGreaterThan(0.9);
    }

    /**
     * Paper notes 1.8, both tables, at tolerance 1e-5: the null of the model that made the data must give the observed
     * share back, solved from the rounded norm alone.
     */
    @ParameterizedTest
    @CsvSource({"1e-6, .986", "3e-6, .959", "1e-5, .842", "3e-5, .614", "1e-4, .309", "1e-3, .036"})
    void reproducesTheMasterCastNull(double deviation, double published) throws Exception {
        RandomGenerator random = RandomGenerator.of("L64X128MixRandom");
        Collected results = run(true, (row, column) -> deviation * random.nextGaussian());
        assertThat(results.value("sparsity.within_1e-05")).isBetween(published - 0.005, published + 0.005);
        assertThat(results.value("null.master_cast.share") - results.value("sparsity.bit_exact"))
                .isBetween(-0.005, 0.005);
    }

    @ParameterizedTest
    @CsvSource({"1e-6, 1.0", "3e-6, .999", "1e-5, .924", "3e-5, .697", "1e-4, .329", "1e-3, .036"})
    void reproducesTheOnGridNull(double deviation, double published) throws Exception {
        RandomGenerator random = RandomGenerator.of("L64X128MixRandom");
        TinyCheckpoint base = new TinyCheckpoint();
        TinyCheckpoint tuned = new TinyCheckpoint();
        float[] before = new float[SIDE * SIDE * MATRICES];
        float[] after = new float[before.length];
        for (int i = 0; i < before.length; i++) {
            before[i] = Float.intBitsToFloat(TinyCheckpoint.bf16((float) (0.02 * random.nextGaussian())) << 16);
            after[i] = (float) (before[i] + deviation * random.nextGaussian());
        }
        base.bf16("w", List.of((long) before.length), before);
        tuned.bf16("w", List.of((long) before.length), after);
        Collected results = new TestRun(directory).execute(new UpdateSparsityAnalyser(),
                TestInputs.none().with("base", base.write(directory.resolve("base")))
                        .with("tuned", tuned.write(directory.resolve("tuned"))),
                UpdateSparsityParameters.DEFAULT);
        assertThat(results.value("sparsity.within_1e-05")).isBetween(published - 0.005, published + 0.005);
        assertThat(results.value("null.on_grid.share") - results.value("sparsity.bit_exact")).isBetween(-0.005, 0.005);
    }
}
