/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.io.TempDir;

/** A damaged file is refused or read; it never fails in another way. Each repetition is a seed. */
class MutationTest {

    private static final int MUTATIONS = 150;

    @TempDir
    private Path directory;

    @RepeatedTest(20)
    void aDamagedFileIsRefusedOrRead(RepetitionInfo repetition) throws IOException {
        Random random = new Random(repetition.getCurrentRepetition());
        Map<TensorSpec, byte[]> tensors = RandomTensors.of(random);
        Map<String, MemorySegment> data = new LinkedHashMap<>();
        tensors.forEach((spec, bytes) -> data.put(spec.name(), MemorySegment.ofArray(bytes)));
        Path file = directory.resolve("model.safetensors");
        CheckpointWriter.write(file, tensors.keySet(), RandomTensors.metadata(random), TensorData.of(data));
        byte[] sound = Files.readAllBytes(file);
        for (int i = 0; i < MUTATIONS; i++) {
            Files.write(file, damaged(sound, random));
            openAndReadAll(file);
        }
    }

    private static void openAndReadAll(Path file) throws IOException {
        long size = Files.size(file);
        try (Checkpoint checkpoint = Checkpoint.open(file)) {
            long end = 0;
            for (TensorInfo tensor : checkpoint.tensors().values()) {
                byte[] bytes = new byte[Math.toIntExact(tensor.byteCount())];
                checkpoint.read(tensor, 0, MemorySegment.ofArray(bytes));
                end = tensor.offset() + tensor.byteCount();
            }
            assertThat(end).isLessThanOrEqualTo(size);
        } catch (CheckpointException refused) {
            assertThat(refused.getMessage()).isNotBlank();
        }
    }

    private static byte[] damaged(byte[] sound, Random random) {
        byte[] bytes = sound.clone();
        int header = Math.min(bytes.length, 16 + random.nextInt(300));
        switch (random.nextInt(4)) {
        case 0 -> bytes[random.nextInt(header)] ^= (byte) (1 << random.nextInt(8));
        case 1 -> bytes = Arrays.copyOf(bytes, random.nextInt(bytes.length + 20));
        case 2 -> bytes[random.nextInt(header)] = (byte) "{}[]\",:0123456789-".charAt(random.nextInt(18));
        default -> {
            int from = random.nextInt(header);
            int to = random.nextInt(header);
            System.arraycopy(sound, from, bytes, to, Math.min(8, bytes.length - Math.max(from, to)));
        }
        }
        return bytes;
    }
}
