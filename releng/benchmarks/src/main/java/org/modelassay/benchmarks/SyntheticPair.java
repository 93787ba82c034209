/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.benchmarks;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;

import org.modelassay.checkpoint.CheckpointWriter;
import org.modelassay.checkpoint.DType;
import org.modelassay.checkpoint.TensorSpec;

/**
 * Two models of 2 GiB each in bfloat16, layers of 4096 x 4096 matrices: normal weights of deviation 0.02 whose float32
 * masters all receive a normal update of a given deviation.
 */
final class SyntheticPair {

    private static final long SIDE = 4096;
    private static final int MATRICES = 64;
    private static final int PERIOD = 1 << 22;
    private static final List<String> KINDS =
            List.of("self_attn.q_proj", "self_attn.k_proj", "self_attn.v_proj", "self_attn.o_proj");

    private final ByteBuffer before = ByteBuffer.allocateDirect(2 * PERIOD).order(ByteOrder.LITTLE_ENDIAN);
    private final ByteBuffer after = ByteBuffer.allocateDirect(2 * PERIOD).order(ByteOrder.LITTLE_ENDIAN);

    SyntheticPair(double deviation) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(1);
        for (int i = 0; i < PERIOD; i++) {
            double weight = 0.02 * random.nextGaussian();
            before.putShort(2 * i, bfloat16((float) weight));
            after.putShort(2 * i, bfloat16((float) (weight + deviation * random.nextGaussian())));
        }
    }

    private static short bfloat16(float value) {
        int bits = Float.floatToRawIntBits(value);
        return (short) (bits + 0x7fff + (bits >>> 16 & 1) >>> 16);
    }

    void write(Path directory) throws IOException {
        write(directory.resolve("base"), before);
        write(directory.resolve("tuned"), after);
    }

    private static void write(Path directory, ByteBuffer values) throws IOException {
        Files.createDirectories(directory);
        List<TensorSpec> tensors = IntStream.range(0, MATRICES)
                .mapToObj(i -> new TensorSpec("model.layers." + i / KINDS.size() + "." + KINDS.get(i % KINDS.size())
                        + ".weight", DType.BF16, List.of(SIDE, SIDE)))
                .toList();
        CheckpointWriter.write(directory.resolve("model.safetensors"), tensors, Map.of(), (tensor, target) -> {
            for (long written = 0; written < tensor.byteCount(); written += values.capacity()) {
                writeAll(values.duplicate().clear(), target);
            }
        });
    }

    private static void writeAll(ByteBuffer bytes, WritableByteChannel target) throws IOException {
        while (bytes.hasRemaining()) {
            target.write(bytes);
        }
    }
}
