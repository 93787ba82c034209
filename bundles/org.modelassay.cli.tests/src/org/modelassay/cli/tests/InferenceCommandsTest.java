/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.modelassay.checkpoint.Checkpoint;
import org.modelassay.checkpoint.CheckpointWriter;
import org.modelassay.checkpoint.DType;
import org.modelassay.checkpoint.TensorData;
import org.modelassay.checkpoint.TensorInfo;
import org.modelassay.checkpoint.TensorSpec;

/** The commands that run models: activations, devices, and what inspect says of them. */
class InferenceCommandsTest {

    @TempDir
    Path folder = Path.of("");

    private static Called call(double deviation, String... arguments) {
        return Called.with(ToyEngine.done(), Optional.of(new ToyInference(deviation)), arguments);
    }

    private static float[] values(Checkpoint file, String name) throws Exception {
        TensorInfo tensor = file.tensors().get(name);
        assertThat(tensor).as(name).isNotNull();
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment bytes = arena.allocate(tensor.byteCount());
            file.read(tensor, 0, bytes);
            return bytes.toArray(ValueLayout.JAVA_FLOAT_UNALIGNED);
        }
    }

    @Test
    void writesLogitsAndSitesUnderTheirNames() throws Exception {
        Path out = folder.resolve("seen.safetensors");
        Called called = call(0, "activations", folder.toString(), "--tokens", "3,1,4", "--site",
                "blocks.*.hook_resid_post", "--site", "blocks.1.hook_resid_post", "--out", out.toString());
        assertThat(called.status()).as(called.err()).isZero();
        assertThat(called.out()).contains("logits", "[3, 1]");
        try (Checkpoint file = Checkpoint.open(out)) {
            assertThat(file.tensors()).containsOnlyKeys("logits", "blocks.0.hook_resid_post",
                    "blocks.1.hook_resid_post");
            assertThat(values(file, "logits")).containsExactly(3, 1, 4);
            assertThat(values(file, "blocks.1.hook_resid_post")).containsExactly(1);
            assertThat(file.metadata()).containsEntry("tokens", "3,1,4").containsEntry("architecture", "toy");
        }
    }

    @Test
    void namesASiteThatThereIsNot() {
        Path out = folder.resolve("seen.safetensors");
        Called called = call(0, "activations", folder.toString(), "--tokens", "1", "--site", "blocks.0.hook_z",
                "--out", out.toString());
        assertThat(called.status()).isEqualTo(2);
        assertThat(called.err()).contains("--site blocks.0.hook_z: there is no such site");
        assertThat(out).doesNotExist();
    }

    @Test
    void wantsIdsForAModelWithoutATokenizer() {
        Called called = call(0, "activations", folder.toString(), "--text", "To be", "--out", "seen");
        assertThat(called.status()).isEqualTo(2);
        assertThat(called.err()).contains("no tokenizer.json", "--tokens");
    }

    @Test
    void takesTextOrTokensButNotBothAndNotNeither() {
        assertThat(call(0, "activations", "m", "--text", "a", "--tokens", "1", "--out", "x").status()).isEqualTo(2);
        assertThat(call(0, "activations", "m", "--out", "x").status()).isEqualTo(2);
    }

    @Test
    void saysHowToGetWhatIsMissing() {
        for (String[] words : List.of(new String[] {"devices"},
                new String[] {"activations", "m", "--tokens", "1", "--out", "x"})) {
            Called called = Called.with(ToyEngine.done(), words);
            assertThat(called.status()).isEqualTo(2);
            assertThat(called.err()).contains("this installation runs no models",
                    "org.modelassay.inference.native");
        }
    }

    @Test
    void aDeviceThatComputesWrongIsAFault() {
        Called right = call(0.25, "devices");
        assertThat(right.status()).isZero();
        assertThat(right.out()).contains("cpu: works (Abacus 1", "one and one", "right", "0.25", "0.5");
        Called wrong = call(2, "devices", "--json");
        assertThat(wrong.status()).isEqualTo(3);
        assertThat(wrong.out()).contains("\"passed\" : false", "\"deviation\" : 2.0");
    }

    @Test
    void inspectTellsHowTheArchitectureWasChecked() throws Exception {
        CheckpointWriter.write(folder.resolve("model.safetensors"),
                List.of(new TensorSpec("w", DType.F32, List.of(1L))),
                Map.of(), TensorData.of(Map.of("w", MemorySegment.ofArray(new byte[4]))));
        String[] words = {"inspect", folder.toString()};
        assertThat(call(0, words).out()).doesNotContain("runs here");
        Files.writeString(folder.resolve("config.json"), "{\"model_type\": \"toy\"}");
        assertThat(call(0, words).out())
                .contains("runs here as toy, checked against a sheet of paper: largest deviation 0.25");
        assertThat(Called.with(ToyEngine.done(), words).out()).doesNotContain("runs here");
        assertThat(call(0, "inspect", folder.toString(), "--json").out()).contains("\"largest_deviation\" : 0.25");
    }
}
