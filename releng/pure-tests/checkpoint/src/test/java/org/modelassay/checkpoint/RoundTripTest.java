/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written is read again, whatever it is; each repetition is a seed. */
class RoundTripTest {

    @TempDir
    private Path directory;

    @RepeatedTest(60)
    void anyTensorsAndMetadataComeBack(RepetitionInfo repetition) throws IOException, CheckpointException {
        Random random = new Random(repetition.getCurrentRepetition());
        Map<TensorSpec, byte[]> tensors = RandomTensors.of(random);
        Map<String, String> metadata = RandomTensors.metadata(random);
        Path file = directory.resolve("model.safetensors");
        write(file, tensors, metadata);
        try (Checkpoint checkpoint = Checkpoint.open(directory)) {
            assertThat(checkpoint.metadata()).isEqualTo(metadata);
            assertThat(checkpoint.tensors()).hasSameSizeAs(tensors);
            for (Map.Entry<TensorSpec, byte[]> entry : tensors.entrySet()) {
                TensorInfo info = checkpoint.tensors().get(entry.getKey().name());
                assertThat(info.shape()).isEqualTo(entry.getKey().shape());
                assertThat(info.dtype()).isEqualTo(entry.getKey().dtype());
                assertThat(info.offset() % info.dtype().size()).isZero();
                assertThat(checkpoint.map(info).toArray(ValueLayout.JAVA_BYTE)).isEqualTo(entry.getValue());
                byte[] copy = new byte[entry.getValue().length];
                checkpoint.read(info, 0, MemorySegment.ofArray(copy));
                assertThat(copy).isEqualTo(entry.getValue());
            }
            assertThat(checkpoint.tensors().values().stream().mapToLong(TensorInfo::offset).min().orElse(0) % 64)
                    .isZero();
        }
    }

    @RepeatedTest(5)
    void theOrderOfTensorsDoesNotChangeTheBytes(RepetitionInfo repetition) throws IOException {
        Random random = new Random(100 + repetition.getCurrentRepetition());
        Map<TensorSpec, byte[]> tensors = RandomTensors.of(random);
        Map<String, String> metadata = RandomTensors.metadata(random);
        List<TensorSpec> shuffled = new ArrayList<>(tensors.keySet());
        Collections.shuffle(shuffled, random);
        Map<TensorSpec, byte[]> other = new LinkedHashMap<>();
        shuffled.forEach(spec -> other.put(spec, tensors.get(spec)));
        write(directory.resolve("one"), tensors, metadata);
        write(directory.resolve("two"), other, metadata);
        assertThat(directory.resolve("one")).hasSameBinaryContentAs(directory.resolve("two"));
    }

    @Test
    void refusesMoreAndFewerBytesThanATensorHas() throws IOException {
        Path file = Files.writeString(directory.resolve("f"), "old");
        TensorSpec spec = new TensorSpec("a", DType.F32, List.of(2L));
        for (int bytes : new int[] {7, 9, 0}) {
            assertThatIOException().isThrownBy(() -> CheckpointWriter.write(file, List.of(spec), Map.of(),
                    (tensor, target) -> target.write(ByteBuffer.allocate(bytes)))).withMessageContaining("tensor a");
        }
        assertThat(file).hasContent("old");
        assertThat(directory).isDirectoryNotContaining(path -> !path.equals(file));
    }

    @Test
    void refusesNamesThatNobodyCouldReadBack() {
        for (String name : List.of("", "__metadata__", "a\0", "\ud800")) {
            TensorSpec spec = new TensorSpec(name, DType.U8, List.of());
            assertThatIllegalArgumentException().isThrownBy(() -> CheckpointWriter.write(directory.resolve("f"),
                    List.of(spec), Map.of(), TensorData.of(Map.of(name, MemorySegment.ofArray(new byte[1])))));
        }
        TensorSpec twice = new TensorSpec("a", DType.U8, List.of());
        assertThatIllegalArgumentException().isThrownBy(() -> CheckpointWriter.ordered(List.of(twice, twice)));
        assertThatIllegalArgumentException().isThrownBy(() -> new TensorSpec("a", DType.U8, List.of(-1L)));
    }

    @Test
    void replacesAFileThatIsMapped() throws IOException, CheckpointException {
        Path file = directory.resolve("model.safetensors");
        TensorSpec spec = new TensorSpec("a", DType.U8, List.of(3L));
        write(file, Map.of(spec, new byte[] {1, 2, 3}), Map.of());
        try (Checkpoint old = Checkpoint.open(file)) {
            MemorySegment mapped = old.map(old.tensors().get("a"));
            write(file, Map.of(spec, new byte[] {4, 5, 6}), Map.of());
            assertThat(mapped.toArray(ValueLayout.JAVA_BYTE)).containsExactly(1, 2, 3);
        }
    }

    private static void write(Path file, Map<TensorSpec, byte[]> tensors, Map<String, String> metadata)
            throws IOException {
        Map<String, MemorySegment> data = new LinkedHashMap<>();
        tensors.forEach((spec, bytes) -> data.put(spec.name(), MemorySegment.ofArray(bytes)));
        CheckpointWriter.write(file, tensors.keySet(), metadata, TensorData.of(data));
    }
}
