/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.cli.internal.quickstart;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.modelassay.checkpoint.CheckpointWriter;
import org.modelassay.checkpoint.DType;
import org.modelassay.checkpoint.TensorSpec;
import org.modelassay.common.AtomicFiles;
import org.modelassay.common.Cancellation;
import org.modelassay.common.Progress;
import org.modelassay.common.Seed;

/**
 * Writes the synthetic base, or a sibling with a planted update, as a Hugging Face directory in bf16.
 *
 * @param model the shape
 * @param seed  where all numbers come from
 */
record SyntheticCheckpoint(SyntheticModel model, Seed seed) {

    /** {@return the bytes of weights in one checkpoint} */
    long bytes() {
        return model.tensors().stream().mapToLong(t -> (long) t.elements() * DType.BF16.size()).sum();
    }

    /**
     * Writes one checkpoint; an existing one of the same name is replaced, file by file.
     *
     * @param directory    where the directory of the checkpoint goes
     * @param update       what is planted
     * @param progress     is told the bytes written
     * @param cancellation stops between tensors
     * @return the directory of the checkpoint
     * @throws IOException when it cannot be written
     */
    Path write(Path directory, PlantedUpdate update, Progress progress, Cancellation cancellation)
            throws IOException {
        Path target = Files.createDirectories(directory.resolve(update.id()));
        Map<String, SyntheticTensor> tensors = model.tensors().stream()
                .collect(Collectors.toMap(SyntheticTensor::name, t -> t));
        List<TensorSpec> specs = model.tensors().stream()
                .map(t -> new TensorSpec(t.name(), DType.BF16, t.shape().stream().map(Integer::longValue).toList()))
                .toList();
        CheckpointWriter.write(target.resolve("model.safetensors"), specs, metadata(update), (spec, channel) -> {
            cancellation.check();
            SyntheticTensor tensor = tensors.get(spec.name());
            if (tensor == null) {
                throw new IOException("no such tensor: " + spec.name());
            }
            float[] values = tensor.master(seed);
            update.apply(tensor, values, seed);
            writeBf16(values, channel);
            progress.advance(spec.byteCount());
        });
        AtomicFiles.writeString(target.resolve("config.json"), model.config());
        return target;
    }

    private SequencedMap<String, String> metadata(PlantedUpdate update) {
        SequencedMap<String, String> metadata = new TreeMap<>();
        metadata.put("format", "pt");
        metadata.put("synthetic", "true");
        metadata.put("synthetic.seed", Long.toString(seed.value()));
        metadata.put("synthetic.content", update.description());
        return metadata;
    }

    private static void writeBf16(float[] values, WritableByteChannel channel) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(values.length * Short.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        for (float value : values) {
            buffer.putShort(bf16(value));
        }
        buffer.flip();
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
    }

    /**
     * Rounds to bf16, to nearest, ties to even.
     *
     * @param value a finite number
     * @return the upper half of the rounded float32
     */
    static short bf16(float value) {
        int bits = Float.floatToRawIntBits(value);
        int odd = bits >>> Short.SIZE & 1;
        return (short) (bits + 0x7FFF + odd >>> Short.SIZE);
    }
}
