/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analysis.testkit;

import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.modelassay.checkpoint.CheckpointWriter;
import org.modelassay.checkpoint.DType;
import org.modelassay.checkpoint.TensorData;
import org.modelassay.checkpoint.TensorSpec;

/** Builds a small checkpoint for a test: tensors first, then {@link #write}. */
public final class TinyCheckpoint {

    private final Map<TensorSpec, MemorySegment> tensors = new LinkedHashMap<>();

    /** A checkpoint without tensors. */
    public TinyCheckpoint() {
        // tensors are added one by one
    }

    /**
     * Adds a tensor of binary32.
     *
     * @param name   its name
     * @param shape  its dimensions
     * @param values the elements, row by row
     * @return this builder
     */
    public TinyCheckpoint f32(String name, List<Long> shape, float... values) {
        ByteBuffer bytes = buffer(4 * values.length);
        bytes.asFloatBuffer().put(values);
        return raw(name, DType.F32, shape, bytes.array());
    }

    /**
     * Adds a tensor of bfloat16, rounded to nearest even.
     *
     * @param name   its name
     * @param shape  its dimensions
     * @param values the elements, row by row
     * @return this builder
     */
    public TinyCheckpoint bf16(String name, List<Long> shape, float... values) {
        short[] bits = new short[values.length];
        for (int i = 0; i < values.length; i++) {
            bits[i] = bf16(values[i]);
        }
        return halves(name, DType.BF16, shape, bits);
    }

    /**
     * The bits of a number in bfloat16, rounded to nearest even; a NaN stays one.
     *
     * @param value the number
     * @return the upper half of its rounded binary32 bits
     */
    public static short bf16(float value) {
        int bits = Float.floatToRawIntBits(value);
        if (Float.isNaN(value)) {
            return (short) (bits >>> 16 | 0x40);
        }
        return (short) (bits + 0x7fff + (bits >>> 16 & 1) >>> 16);
    }

    /**
     * Adds a tensor of 16-bit elements.
     *
     * @param name  its name
     * @param dtype a type of two bytes
     * @param shape its dimensions
     * @param bits  the stored bits, row by row
     * @return this builder
     */
    public TinyCheckpoint halves(String name, DType dtype, List<Long> shape, short... bits) {
        ByteBuffer bytes = buffer(2 * bits.length);
        bytes.asShortBuffer().put(bits);
        return raw(name, dtype, shape, bytes.array());
    }

    /**
     * Adds a tensor of any type.
     *
     * @param name  its name
     * @param dtype its type
     * @param shape its dimensions
     * @param bytes the stored bytes, little endian, row by row
     * @return this builder
     */
    public TinyCheckpoint raw(String name, DType dtype, List<Long> shape, byte... bytes) {
        tensors.put(new TensorSpec(name, dtype, shape), MemorySegment.ofArray(Arrays.copyOf(bytes, bytes.length)));
        return this;
    }

    private static ByteBuffer buffer(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    /**
     * Writes {@code model.safetensors} into a directory, which is created.
     *
     * @param directory the directory
     * @return the directory
     * @throws IOException if it cannot be written
     */
    public Path write(Path directory) throws IOException {
        Files.createDirectories(directory);
        Map<String, MemorySegment> data = new LinkedHashMap<>();
        tensors.forEach((spec, bytes) -> data.put(spec.name(), bytes));
        CheckpointWriter.write(directory.resolve("model.safetensors"), tensors.keySet(), Map.of(),
                TensorData.of(data));
        return directory;
    }

    /**
     * Writes {@code model.safetensors} and {@code config.json} into a directory, which is created.
     *
     * @param directory the directory
     * @param config    the text of the configuration
     * @return the directory
     * @throws IOException if it cannot be written
     */
    public Path write(Path directory, String config) throws IOException {
        write(directory);
        Files.writeString(directory.resolve("config.json"), config);
        return directory;
    }
}
