/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.modelassay.checkpoint.ChangeList;
import org.modelassay.checkpoint.Checkpoint;
import org.modelassay.checkpoint.CheckpointWriter;
import org.modelassay.checkpoint.DType;
import org.modelassay.checkpoint.TensorData;
import org.modelassay.checkpoint.TensorInfo;
import org.modelassay.checkpoint.TensorSpec;
import org.modelassay.common.Digest;
import org.modelassay.common.InvalidInputException;

class BundledModelsTest {

    @TempDir
    private Path folder = Path.of("");

    private BundledModels models = new BundledModels(folder);

    @BeforeEach
    void inTheFolder() {
        models = new BundledModels(folder);
    }

    /** {@return every tensor as the bits of its numbers} */
    private static Map<String, int[]> bits(Path model) throws Exception {
        Map<String, int[]> tensors = new TreeMap<>();
        try (Checkpoint checkpoint = Checkpoint.open(model)) {
            assertThat(checkpoint.warnings()).isEmpty();
            for (TensorInfo tensor : checkpoint.tensors().values()) {
                MemorySegment bytes = MemorySegment.ofArray(new byte[(int) tensor.byteCount()]);
                checkpoint.read(tensor, 0, bytes);
                short[] halves = tensor.dtype() == DType.BF16 ? bytes.toArray(ValueLayout.JAVA_SHORT_UNALIGNED)
                        : new short[0];
                int[] wide = new int[halves.length];
                Arrays.setAll(wide, i -> halves[i] << Short.SIZE);
                tensors.put(tensor.name(), tensor.dtype() == DType.BF16 ? wide
                        : bytes.toArray(ValueLayout.JAVA_INT_UNALIGNED));
            }
        }
        return tensors;
    }

    private static long different(Map<String, int[]> one, Map<String, int[]> other) {
        assertThat(one.keySet()).isEqualTo(other.keySet());
        long different = 0;
        for (Map.Entry<String, int[]> entry : one.entrySet()) {
            int[] values = other.getOrDefault(entry.getKey(), new int[0]);
            for (int i = 0; i < values.length; i++) {
                different += values[i] != entry.getValue()[i] ? 1 : 0;
            }
        }
        return different;
    }

    @ParameterizedTest
    @EnumSource
    void writesWhatWasTrained(BundledModel model) throws Exception {
        Path directory = models.write(model);
        assertThat(Digest.of(Files.readAllBytes(directory.resolve("model.safetensors")))).isEqualTo(model.digest());
        Map<String, int[]> weights = bits(directory);
        assertThat(weights.values().stream().mapToLong(values -> values.length).sum())
                .isEqualTo(BundledModels.PARAMETERS);
        for (String name : List.of("config.json", "tokenizer.json", "losses.csv")) {
            assertThat(directory.resolve(name)).isNotEmptyFile();
        }
    }

    @Test
    void theLastSiblingDiffersInOneOfTwentyWeightsOfEachTensor() throws Exception {
        Map<String, int[]> base = bits(models.write(BundledModel.BASE));
        Map<String, int[]> tuned = bits(models.write(BundledModel.FIVE_PERCENT));
        long allowed = base.values().stream().mapToLong(values -> Math.round(0.05 * values.length)).sum();
        assertThat(different(base, tuned)).isLessThanOrEqualTo(allowed).isGreaterThan(allowed - 20);
    }

    @Test
    void tuningAtAHigherRateMovesWeightsFurther() throws Exception {
        Map<String, int[]> base = bits(models.write(BundledModel.BASE));
        double low = distance(base, bits(models.write(BundledModel.LOW_RATE)));
        double high = distance(base, bits(models.write(BundledModel.HIGH_RATE)));
        // 300 steps of Adam move a weight by at most some 300 rates
        assertThat(low).isPositive().isLessThan(300 * 1e-5);
        assertThat(high).isGreaterThan(low).isLessThan(300 * 3e-4);
    }

    private static double distance(Map<String, int[]> base, Map<String, int[]> tuned) {
        double sum = 0;
        for (Map.Entry<String, int[]> entry : base.entrySet()) {
            int[] values = tuned.getOrDefault(entry.getKey(), new int[0]);
            for (int i = 0; i < values.length; i++) {
                sum += Math.abs(Float.intBitsToFloat(values[i]) - Float.intBitsToFloat(entry.getValue()[i]));
            }
        }
        return sum / BundledModels.PARAMETERS;
    }

    @Test
    void roundsToTheNearestNumberOfBfloat16() throws Exception {
        Map<String, int[]> exact = bits(models.write(BundledModel.LOW_RATE));
        Path directory = models.writeRounded(BundledModel.LOW_RATE);
        Map<String, int[]> rounded = bits(directory);
        assertThat(directory.resolve("config.json")).content().contains("\"bfloat16\"");
        exact.forEach((name, values) -> {
            int[] found = rounded.getOrDefault(name, new int[0]);
            assertThat(found).hasSameSizeAs(values);
            for (int i = 0; i < values.length; i++) {
                float value = Float.intBitsToFloat(values[i]);
                // eight significant bits: half a unit of the last one is 2^-9 of the power of two below the value
                double half = Math.scalb(1.0, Math.getExponent(value) - 8);
                assertThat((double) Float.intBitsToFloat(found[i])).isCloseTo(value, within(half));
            }
        });
    }

    @Test
    void leavesEqualFilesAloneAndReplacesOthers() throws Exception {
        Path weights = models.write(BundledModel.BASE).resolve("model.safetensors");
        Path rounded = models.writeRounded(BundledModel.BASE).resolve("model.safetensors");
        FileTime longAgo = FileTime.fromMillis(1_000_000_000_000L);
        Files.setLastModifiedTime(weights, longAgo);
        Files.setLastModifiedTime(rounded, longAgo);
        models.writeRounded(BundledModel.BASE);
        assertThat(Files.getLastModifiedTime(weights)).isEqualTo(longAgo);
        assertThat(Files.getLastModifiedTime(rounded)).isEqualTo(longAgo);
        byte[] good = Files.readAllBytes(weights);
        byte[] bad = good.clone();
        bad[bad.length - 1] ^= 1;
        Files.write(weights, bad);
        models.write(BundledModel.BASE);
        assertThat(weights).hasBinaryContent(good);
    }

    @Test
    void aListOfAnotherModelIsRefused() throws Exception {
        Path base = models.write(BundledModel.BASE);
        Path list = folder.resolve("list.safetensors");
        String tensor = "transformer.ln_f.bias";
        CheckpointWriter.write(list,
                List.of(new TensorSpec(tensor + ".indices", DType.I32, List.of(1L)),
                        new TensorSpec(tensor + ".values", DType.F32, List.of(1L))),
                Map.of(),
                TensorData.of(Map.of(tensor + ".indices", MemorySegment.ofArray(new byte[] {(byte) 128, 0, 0, 0}),
                        tensor + ".values", MemorySegment.ofArray(new byte[4]))));
        assertThatThrownBy(() -> ChangeList.apply(base, list, folder.resolve("never.safetensors")))
                .isInstanceOf(InvalidInputException.class).hasMessageContaining("element 128 of 128");
        assertThat(folder.resolve("never.safetensors")).doesNotExist();
    }
}
