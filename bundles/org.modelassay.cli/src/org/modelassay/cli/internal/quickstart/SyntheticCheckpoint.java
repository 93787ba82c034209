/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.cli.internal.quickstart;

import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.modelassay.checkpoint.Checkpoint;
import org.modelassay.checkpoint.CheckpointWriter;
import org.modelassay.checkpoint.DType;
import org.modelassay.checkpoint.TensorInfo;
import org.modelassay.checkpoint.TensorSpec;
import org.modelassay.common.AtomicFiles;
import org.modelassay.common.Cancellation;
import org.modelassay.common.InvalidInputException;
import org.modelassay.common.Progress;
import org.modelassay.common.Seed;

/**
 * Writes the synthetic base, or a sibling with a planted update, as a Hugging Face directory in bf16.
 *
 * @param model the shape
 * @param seed  where all numbers come from
 */
record SyntheticCheckpoint(SyntheticModel model, Seed seed) {

    private static final String WEIGHTS = "model.safetensors";
    private static final String CONFIG = "config.json";

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
        List<TensorSpec> specs = model.tensors().stream().map(SyntheticCheckpoint::spec).toList();
        CheckpointWriter.write(target.resolve(WEIGHTS), specs, metadata(update), (spec, channel) -> {
            cancellation.check();
            SyntheticTensor tensor = tensors.get(spec.name());
            if (tensor == null) {
                throw new IOException("no such tensor: " + spec.name());
            }
            ByteBuffer values = values(tensor, update);
            while (values.hasRemaining()) {
                channel.write(values);
            }
            progress.advance(spec.byteCount());
        });
        AtomicFiles.writeString(target.resolve(CONFIG), model.config());
        return target;
    }

    /**
     * Whether {@link #write} would change nothing.
     *
     * @param directory    where the directory of the checkpoint would go
     * @param update       what is planted
     * @param cancellation stops between tensors
     * @return {@code true} if configuration, metadata and all weights are there already
     * @throws IOException when something that is there cannot be read
     */
    boolean isThere(Path directory, PlantedUpdate update, Cancellation cancellation) throws IOException {
        Path weights = directory.resolve(update.id()).resolve(WEIGHTS);
        Path config = directory.resolve(update.id()).resolve(CONFIG);
        if (!Files.isRegularFile(weights) || !Files.isRegularFile(config)
                || !Arrays.equals(Files.readAllBytes(config), model.config().getBytes(StandardCharsets.UTF_8))) {
            return false;
        }
        try (Checkpoint checkpoint = Checkpoint.open(weights)) {
            return checkpoint.metadata().equals(metadata(update))
                    && checkpoint.tensors().size() == model.tensors().size() && holds(checkpoint, update, cancellation);
        } catch (InvalidInputException _) {
            return false;
        }
    }

    private boolean holds(Checkpoint checkpoint, PlantedUpdate update, Cancellation cancellation)
            throws InvalidInputException, IOException {
        for (SyntheticTensor tensor : model.tensors()) {
            cancellation.check();
            TensorInfo found = checkpoint.tensors().get(tensor.name());
            if (found == null || !new TensorSpec(found.name(), found.dtype(), found.shape()).equals(spec(tensor))) {
                return false;
            }
            byte[] bytes = new byte[Math.toIntExact(found.byteCount())];
            checkpoint.read(found, 0, MemorySegment.ofArray(bytes));
            if (!ByteBuffer.wrap(bytes).equals(values(tensor, update))) {
                return false;
            }
        }
        return true;
    }

    private static TensorSpec spec(SyntheticTensor tensor) {
        return new TensorSpec(tensor.name(), DType.BF16, tensor.shape().stream().map(Integer::longValue).toList());
    }

    private SequencedMap<String, String> metadata(PlantedUpdate update) {
        SequencedMap<String, String> metadata = new TreeMap<>();
        metadata.put("format", "pt");
        metadata.put("synthetic", "true");
        metadata.put("synthetic.seed", Long.toString(seed.value()));
        metadata.put("synthetic.content", update.description());
        return metadata;
    }

    private ByteBuffer values(SyntheticTensor tensor, PlantedUpdate update) {
        float[] values = tensor.master(seed);
        update.apply(tensor, values, seed);
        ByteBuffer buffer = ByteBuffer.allocate(values.length * Short.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        for (float value : values) {
            buffer.putShort(bf16(value));
        }
        return buffer.flip();
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
