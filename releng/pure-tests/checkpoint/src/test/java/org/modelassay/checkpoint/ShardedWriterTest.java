/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Checkpoints in several files, read by the reader of published ones. */
class ShardedWriterTest {

    private static final List<TensorSpec> TENSORS = List.of(new TensorSpec("a", DType.F32, List.of(10L)),
            new TensorSpec("b", DType.F32, List.of(10L)), new TensorSpec("c", DType.F32, List.of(5L, 5L)),
            new TensorSpec("d", DType.BF16, List.of(3L)));

    @TempDir
    private Path directory;

    private static TensorData filled() {
        return (spec, channel) -> {
            byte[] bytes = new byte[(int) spec.byteCount()];
            Arrays.fill(bytes, (byte) spec.name().charAt(0));
            channel.write(ByteBuffer.wrap(bytes));
        };
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aFileThatWouldBecomeTooLargeIsFollowedByAnotherAndAnIndexNamesAll() throws Exception {
        ShardedWriter.write(directory, TENSORS, Map.of("format", "pt"), 90, filled());
        assertThat(files()).containsExactly("model-00001-of-00003.safetensors", "model-00002-of-00003.safetensors",
                "model-00003-of-00003.safetensors", "model.safetensors.index.json");
        assertThat(Files.readString(directory.resolve("model.safetensors.index.json")))
                .contains("\"total_size\" : 186");
        try (Checkpoint checkpoint = Checkpoint.open(directory); Arena arena = Arena.ofConfined()) {
            assertThat(checkpoint.tensors().keySet()).containsExactlyInAnyOrder("a", "b", "c", "d");
            for (TensorInfo tensor : checkpoint.tensors().values()) {
                MemorySegment bytes = arena.allocate(tensor.byteCount());
                checkpoint.read(tensor, 0, bytes);
                assertThat(bytes.toArray(ValueLayout.JAVA_BYTE)).containsOnly((byte) tensor.name().charAt(0));
            }
        }
    }

    @Test
    void whatFitsIsOneFileWithoutAnIndex() throws Exception {
        ShardedWriter.write(directory, TENSORS, Map.of(), ShardedWriter.USUAL, filled());
        assertThat(files()).containsExactly("model.safetensors");
    }

    @Test
    void aChannelGetsTheBytesOfAFile() throws Exception {
        Path file = directory.resolve("model.safetensors");
        CheckpointWriter.write(file, TENSORS, Map.of("format", "pt"), filled());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        CheckpointWriter.write(Channels.newChannel(bytes), TENSORS, Map.of("format", "pt"), filled());
        assertThat(bytes.toByteArray()).isEqualTo(Files.readAllBytes(file));
    }

    @Test
    void aWriterThatFailsLeavesNoIndex() {
        assertThatThrownBy(() -> ShardedWriter.write(directory, TENSORS, Map.of(), 90, (spec, channel) -> {
            if (spec.name().equals("d")) {
                throw new IOException("disk full");
            }
            filled().write(spec, channel);
        })).hasMessageContaining("disk full");
        assertThat(directory.resolve("model.safetensors.index.json")).doesNotExist();
    }
}
