/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.junit.jupiter.api.io.TempDir;
import org.modelassay.checkpoint.layout.TensorPlace;

import com.code_intelligence.jazzer.junit.FuzzTest;

/**
 * Whatever bytes stand in the files of a checkpoint, it opens or is refused; nothing else is ever thrown.
 * <p>
 * Without further settings the stored inputs are tried once. With JAZZER_FUZZ=1 in the environment (the Maven profile
 * {@code fuzz}) new ones are searched for 20 seconds.
 */
class CheckpointFuzzTest {

    private static final byte[] SHARD = withLength(
            "{\"a\":{\"dtype\":\"U8\",\"shape\":[1],\"data_offsets\":[0,1]}} ".getBytes(StandardCharsets.UTF_8), 1);

    @TempDir
    private static Path directory;

    @FuzzTest(maxDuration = "20s")
    void anyBytes(byte[] input) throws IOException {
        if (input.length == 0) {
            return;
        }
        byte[] rest = Arrays.copyOfRange(input, 1, input.length);
        Path weights = directory.resolve("model.safetensors");
        Path index = directory.resolve("model.safetensors.index.json");
        Path config = directory.resolve("config.json");
        Files.deleteIfExists(index);
        Files.deleteIfExists(config);
        switch (input[0] & 3) {
        case 0 -> Files.write(weights, rest);
        case 1 -> Files.write(weights, withLength(rest, input[0] >>> 2 & 31));
        case 2 -> {
            Files.write(weights, SHARD);
            Files.write(config, rest);
        }
        default -> {
            Files.deleteIfExists(weights);
            Files.write(directory.resolve("s.safetensors"), SHARD);
            Files.write(index, rest);
        }
        }
        openAndRead(directory);
    }

    private static void openAndRead(Path path) throws IOException {
        try (Checkpoint checkpoint = Checkpoint.open(path)) {
            for (TensorInfo tensor : checkpoint.tensors().values()) {
                byte[] bytes = new byte[Math.toIntExact(tensor.byteCount())];
                checkpoint.read(tensor, 0, MemorySegment.ofArray(bytes));
                assertThat(TensorPlace.of(tensor, checkpoint.config()).parts()).isNotEmpty();
            }
            assertThat(Inspection.of(checkpoint).tensors()).isEqualTo(checkpoint.tensors().size());
        } catch (CheckpointException refused) {
            assertThat(refused.getMessage().chars()).noneMatch(c -> c < ' ' && c != '\n' && c != '\r');
        }
    }

    private static byte[] withLength(byte[] header, int data) {
        return ByteBuffer.allocate(Long.BYTES + header.length + data).order(ByteOrder.LITTLE_ENDIAN)
                .putLong(header.length).put(header).array();
    }
}
