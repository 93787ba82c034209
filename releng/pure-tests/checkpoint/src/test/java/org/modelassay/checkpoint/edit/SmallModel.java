/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.checkpoint.edit;

import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.modelassay.checkpoint.Checkpoint;
import org.modelassay.checkpoint.CheckpointWriter;
import org.modelassay.checkpoint.DType;
import org.modelassay.checkpoint.FloatElements;
import org.modelassay.checkpoint.TensorData;
import org.modelassay.checkpoint.TensorInfo;
import org.modelassay.checkpoint.TensorSpec;
import org.modelassay.common.InvalidInputException;

/** Builds models of a few numbers, and reads them. */
final class SmallModel {

    private final List<TensorSpec> specs = new ArrayList<>();
    private final Map<String, MemorySegment> data = new HashMap<>();
    private final Map<String, String> metadata = new HashMap<>(Map.of("format", "pt"));

    SmallModel vector(String name, DType dtype, double... values) {
        return tensor(name, dtype, List.of((long) values.length), values);
    }

    SmallModel tensor(String name, DType dtype, List<Long> shape, double... values) {
        MemorySegment bytes = MemorySegment.ofArray(new byte[values.length * dtype.size()]);
        for (int i = 0; i < values.length; i++) {
            FloatElements.set(dtype, bytes, i, values[i]);
        }
        return raw(name, dtype, shape, bytes);
    }

    SmallModel raw(String name, DType dtype, List<Long> shape, MemorySegment bytes) {
        specs.add(new TensorSpec(name, dtype, shape));
        data.put(name, bytes);
        return this;
    }

    /** A mask of a tensor, its bits as a text of 0 and 1. */
    SmallModel mask(String name, List<Long> shape, String bits) {
        byte[] packed = new byte[(bits.length() + 7) / 8];
        for (int i = 0; i < bits.length(); i++) {
            packed[i / 8] |= (byte) (bits.charAt(i) == '1' ? 1 << i % 8 : 0);
        }
        metadata.put("bit_order", "element i is bit i % 8 of byte i / 8");
        metadata.put("shape." + name, shape.toString());
        return raw(name, DType.U8, List.of((long) packed.length), MemorySegment.ofArray(packed));
    }

    Path write(Path directory) throws IOException {
        Files.createDirectories(directory);
        Files.writeString(directory.resolve("config.json"),
                "{\"model_type\": \"llama\", \"of\": \"" + directory.getFileName() + "\"}");
        Files.writeString(directory.resolve("tokenizer.json"), "{}");
        CheckpointWriter.write(directory.resolve("model.safetensors"), specs, metadata, TensorData.of(data));
        return directory;
    }

    static double[] read(Path model, String name) throws InvalidInputException, IOException {
        try (Checkpoint checkpoint = Checkpoint.open(model)) {
            TensorInfo tensor = checkpoint.tensors().get(name);
            MemorySegment bytes = MemorySegment.ofArray(new byte[(int) tensor.byteCount()]);
            checkpoint.read(tensor, 0, bytes);
            double[] values = new double[(int) tensor.elements()];
            for (int i = 0; i < values.length; i++) {
                values[i] = FloatElements.get(tensor.dtype(), bytes, i);
            }
            return values;
        }
    }
}
