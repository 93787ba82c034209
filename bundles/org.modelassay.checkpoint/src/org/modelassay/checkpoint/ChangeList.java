/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.checkpoint;

import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.modelassay.common.Diagnostic;
import org.modelassay.common.InvalidInputException;

/**
 * The difference of two float32 checkpoints as a safetensors file: for each tensor {@code t} the tensors
 * {@code t.indices} (32-bit integers, rising, row-major) and {@code t.values} (float32, what the elements become).
 */
public final class ChangeList {

    private static final String INDICES = ".indices";

    private static final String VALUES = ".values";

    private static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

    private ChangeList() {
    }

    /**
     * Writes the elements that may have changed: those that are listed, changed or not.
     *
     * @param tuned   a float32 checkpoint
     * @param indices the elements of each tensor, rising
     * @param file    the list
     * @throws InvalidInputException when the checkpoint has other tensors
     * @throws IOException           when something cannot be read or written
     */
    public static void write(Path tuned, Map<String, int[]> indices, Path file)
            throws InvalidInputException, IOException {
        List<TensorSpec> specs = new ArrayList<>();
        Map<String, MemorySegment> data = new HashMap<>();
        try (Checkpoint checkpoint = Checkpoint.open(tuned)) {
            for (Map.Entry<String, int[]> entry : indices.entrySet()) {
                MemorySegment all = bytes(checkpoint, entry.getKey());
                int[] at = entry.getValue();
                MemorySegment places = MemorySegment.ofArray(new byte[at.length * Integer.BYTES]);
                MemorySegment values = MemorySegment.ofArray(new byte[at.length * Float.BYTES]);
                for (int i = 0; i < at.length; i++) {
                    places.setAtIndex(INT, i, at[i]);
                    values.setAtIndex(INT, i, all.getAtIndex(INT, at[i]));
                }
                put(specs, data, new TensorSpec(entry.getKey() + INDICES, DType.I32, List.of((long) at.length)),
                        places);
                put(specs, data, new TensorSpec(entry.getKey() + VALUES, DType.F32, List.of((long) at.length)), values);
            }
        }
        CheckpointWriter.write(file, specs, Map.of(), TensorData.of(data));
    }

    private static void put(List<TensorSpec> specs, Map<String, MemorySegment> data, TensorSpec spec,
            MemorySegment bytes) {
        specs.add(spec);
        data.put(spec.name(), bytes);
    }

    /**
     * Makes the changed checkpoint.
     *
     * @param base   the checkpoint before, a directory or a file
     * @param list   the list
     * @param target the safetensors file to write
     * @throws InvalidInputException when the list does not fit the checkpoint
     * @throws IOException           when something cannot be read or written
     */
    public static void apply(Path base, Path list, Path target) throws InvalidInputException, IOException {
        List<TensorSpec> specs = new ArrayList<>();
        Map<String, MemorySegment> data = new HashMap<>();
        try (Checkpoint checkpoint = Checkpoint.open(base); Checkpoint changes = Checkpoint.open(list)) {
            for (TensorInfo info : checkpoint.tensors().values()) {
                MemorySegment bytes = bytes(checkpoint, info.name());
                if (changes.tensors().containsKey(info.name() + INDICES)) {
                    change(bytes, bytes(changes, info.name() + INDICES), bytes(changes, info.name() + VALUES), list);
                }
                put(specs, data, new TensorSpec(info.name(), info.dtype(), info.shape()), bytes);
            }
            CheckpointWriter.write(target, specs, checkpoint.metadata(), TensorData.of(data));
        }
    }

    private static void change(MemorySegment bytes, MemorySegment indices, MemorySegment values, Path list)
            throws InvalidInputException {
        long elements = bytes.byteSize() / Float.BYTES;
        for (long i = 0; i < indices.byteSize() / Integer.BYTES; i++) {
            int at = indices.getAtIndex(INT, i);
            if (at < 0 || at >= elements || i >= values.byteSize() / Float.BYTES) {
                throw refuse(list.toString(), "It changes element " + at + " of " + elements);
            }
            bytes.setAtIndex(INT, at, values.getAtIndex(INT, i));
        }
    }

    private static MemorySegment bytes(Checkpoint checkpoint, String name) throws InvalidInputException, IOException {
        TensorInfo info = checkpoint.tensors().get(name);
        if (info == null) {
            throw refuse(checkpoint.location().toString(), "There is no tensor " + name);
        }
        MemorySegment bytes = MemorySegment.ofArray(new byte[Math.toIntExact(info.byteCount())]);
        checkpoint.read(info, 0, bytes);
        return bytes;
    }

    private static InvalidInputException refuse(String where, String what) {
        return new InvalidInputException(Diagnostic.error(where, what, "give the list of the same model"));
    }
}
