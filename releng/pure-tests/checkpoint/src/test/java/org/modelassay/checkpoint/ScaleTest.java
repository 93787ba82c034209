/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.BufferedWriter;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.modelassay.checkpoint.CheckpointException.Kind;

/** Sizes at the limits; files are sparse, so that they take no room. */
class ScaleTest {

    @TempDir
    private Path directory;

    @Test
    void readsAndMapsBeyondTwoGibibytesOfOneTensor() throws IOException, CheckpointException {
        long elements = 3L << 29;
        String header = "{" + RawFile.tensor("big", "BF16", "[" + elements + "]", "[0," + 2 * elements + "]") + "}";
        Path file = directory.resolve("model.safetensors");
        sparse(file, header, 2 * elements, "end!");
        try (Checkpoint checkpoint = Checkpoint.open(file); Arena arena = Arena.ofConfined()) {
            TensorInfo tensor = checkpoint.tensors().get("big");
            assertThat(tensor.elements()).isEqualTo(elements);
            MemorySegment block = arena.allocate(8);
            checkpoint.read(tensor, 2 * elements - 8, block);
            byte[] expected = "\0\0\0\0end!".getBytes(StandardCharsets.US_ASCII);
            assertThat(block.toArray(ValueLayout.JAVA_BYTE)).isEqualTo(expected);
            assertThat(checkpoint.map(tensor).asSlice(2 * elements - 8, 8).toArray(ValueLayout.JAVA_BYTE))
                    .isEqualTo(expected);
        }
    }

    /** A sparse file with a header of 100 MB of zeros once took a scanner's memory (modelaudit, issue 1285). */
    @Test
    void aHugeEmptyHeaderIsRefusedAtItsFirstByte() throws IOException {
        Path file = directory.resolve("model.safetensors");
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            ByteBuffer length = ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN).putLong(0, 100_000_000);
            channel.write(length);
            channel.write(ByteBuffer.allocate(1), 200_000_000);
        }
        assertThat(kind(file)).isEqualTo(Kind.NOT_JSON);
    }

    @Test
    void opensTenThousandTensors() throws IOException, CheckpointException {
        Path file = named(10_000, "model.layers.%d.mlp.experts.7.down_proj.weight");
        Checkpoint.open(file).close();
        Instant start = Instant.now();
        try (Checkpoint checkpoint = Checkpoint.open(file)) {
            assertThat(checkpoint.tensors()).hasSize(10_000);
        }
        System.out.println("checkpoint: 10,000 tensors open in " + Duration.between(start, Instant.now()));
    }

    @Test
    @Timeout(60)
    void opensAMillionTensorsAndRefusesOneMore() throws IOException, CheckpointException {
        try (Checkpoint checkpoint = Checkpoint.open(named(1_000_000, "t%d"))) {
            assertThat(checkpoint.tensors()).hasSize(1_000_000);
        }
        assertThat(kind(named(1_000_001, "t%d"))).isEqualTo(Kind.LIMIT_EXCEEDED);
    }

    /** From the attacks folder of safetensors, abuse_attempt_2: 100,000 tensors on the same bytes. */
    @Test
    void refusesAHundredThousandTensorsOnTheSameBytes() throws IOException {
        StringBuilder header = new StringBuilder("{");
        for (int i = 0; i < 100_000; i++) {
            header.append(i == 0 ? "" : ",").append(RawFile.tensor("t" + i, "F32", "[200,200]", "[0,160000]"));
        }
        Path file = directory.resolve("model.safetensors");
        sparse(file, header.append("}").toString(), 160_000, "");
        assertThat(kind(file)).isEqualTo(Kind.OVERLAP);
    }

    @Test
    void refusesTooManyShardsAndAnIndexTooLong() throws IOException {
        Path index = directory.resolve("model.safetensors.index.json");
        StringBuilder map = new StringBuilder("{\"weight_map\":{\"a\":\"a.safetensors\"");
        for (int i = 0; i < 5000; i++) {
            map.append(",\"t").append(i).append("\":\"s").append(i).append(".safetensors\"");
        }
        Files.writeString(index, map.append("}}"));
        assertThat(kind(directory)).isEqualTo(Kind.LIMIT_EXCEEDED);
        sparse(index, "{}", 300_000_000, "");
        assertThat(kind(directory)).isEqualTo(Kind.LIMIT_EXCEEDED);
    }

    private static Kind kind(Path path) {
        return catchThrowableOfType(CheckpointException.class, () -> Checkpoint.open(path).close()).kind();
    }

    private Path named(int count, String pattern) throws IOException {
        Path text = directory.resolve("header");
        String[] around = pattern.split("%d", 2);
        try (BufferedWriter writer = Files.newBufferedWriter(text)) {
            writer.write("{");
            for (int i = 0; i < count; i++) {
                writer.write((i == 0 ? "\"" : ",\"") + around[0] + i + around[1]);
                writer.write("\":{\"dtype\":\"U8\",\"shape\":[1],\"data_offsets\":[" + i + "," + (i + 1) + "]}");
            }
            writer.write("}");
        }
        Path file = directory.resolve("model.safetensors");
        sparse(file, Files.readString(text), count, "");
        return file;
    }

    private static void sparse(Path file, String header, long data, String end) throws IOException {
        byte[] json = header.getBytes(StandardCharsets.UTF_8);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
                StandardOpenOption.TRUNCATE_EXISTING)) {
            channel.write(ByteBuffer.wrap(RawFile.withLength(json.length, json, 0)));
            byte[] last = end.isEmpty() ? new byte[1] : end.getBytes(StandardCharsets.US_ASCII);
            channel.write(ByteBuffer.wrap(last), 8L + json.length + data - last.length);
        }
    }
}
