/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.modelassay.checkpoint.CheckpointWriter;
import org.modelassay.checkpoint.DType;
import org.modelassay.checkpoint.TensorData;
import org.modelassay.checkpoint.TensorSpec;

/** {@code assay merge} and {@code assay apply-mask} as they are called; what they compute has tests of its own. */
class EditCommandsTest {

    @TempDir
    private Path folder = Path.of("");

    private String one = "";
    private String other = "";
    private String mask = "";

    @BeforeEach
    void writeModels() throws IOException {
        one = write("one", DType.F32, Map.of(), 0, 0, 0x80, 0x3F, 0, 0, 0, 0x40);
        other = write("other", DType.F32, Map.of(), 0, 0, 0x40, 0x40, 0, 0, 0, 0x40);
        mask = write("mask", DType.U8, Map.of("bit_order", "element i is bit i % 8 of byte i / 8", "shape.w", "[2]"),
                2);
    }

    private String write(String name, DType dtype, Map<String, String> metadata, int... bytes) throws IOException {
        byte[] data = new byte[bytes.length];
        for (int i = 0; i < data.length; i++) {
            data[i] = (byte) bytes[i];
        }
        Path directory = Files.createDirectories(folder.resolve(name));
        CheckpointWriter.write(directory.resolve("model.safetensors"),
                List.of(new TensorSpec("w", dtype, List.of((long) data.length / dtype.size()))), metadata,
                TensorData.of(Map.of("w", MemorySegment.ofArray(data))));
        return directory.toString();
    }

    private Called called(String command, String... arguments) {
        return Called.with(ToyEngine.done(), Stream.concat(
                Stream.of(command, "--out", folder.resolve("made").toString()), Stream.of(arguments))
                .toArray(String[]::new));
    }

    @Test
    void aMergeSaysWhereTheModelIsAndHowManyWeightsDiffer() {
        Called called = called("merge", one, other);
        assertThat(called.err()).contains("1 of 1 tensors computed; 1 of their 2 weights differ");
        assertThat(called.out().strip()).isEqualTo(folder.resolve("made").toString());
        assertThat(called.status()).isZero();
    }

    @Test
    void everyMethodMerges() {
        for (List<String> options : List.of(List.of("linear", "--weights", "1,3"), List.of("slerp", "--share", "0.2"),
                List.of("task-arithmetic", "--base", one, "--scale", "0.5"),
                List.of("ties", "--base", one, "--density", "0.5"))) {
            String out = folder.resolve(options.getFirst()).toString();
            Called called = Called.with(ToyEngine.done(), Stream.concat(
                    Stream.of("merge", one, other, "--out", out, "--method"), options.stream())
                    .toArray(String[]::new));
            assertThat(called.err()).as("%s", options).doesNotContain("error");
            assertThat(called.status()).as("%s", options).isZero();
        }
    }

    @Test
    void aMaskIsAppliedAndDescribedForPrograms() {
        Called called = called("apply-mask", one, mask, "--json");
        assertThat(called.status()).as(called.err()).isZero();
        assertThat(called.out()).contains("\"computed\" : 1", "\"weights\" : 2", "\"changed\" : 1");
    }

    @Test
    void refusesWhatDoesNotGoTogether() {
        for (List<String> wrong : List.of(List.of("--method", "mean", "use linear, slerp, task-arithmetic or ties"),
                List.of("--density", "0.2", "the method linear does not use it"),
                List.of("--method", "ties", "--base: it is missing"),
                List.of("--weights", "1,-1", "a number is out of range"),
                List.of("--weights", "1,1,1", "models given: 2, wanted: as many as there are weights: 3"))) {
            Called called = called("merge", one, other, wrong.get(0), wrong.get(1));
            assertThat(called.status()).as("%s", wrong).isEqualTo(2);
            assertThat(called.err()).contains(wrong.get(2));
        }
        assertThat(folder.resolve("made")).doesNotExist();
    }
}
