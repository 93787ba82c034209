/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.models;

import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.modelassay.checkpoint.Checkpoint;
import org.modelassay.checkpoint.CheckpointWriter;
import org.modelassay.checkpoint.CompanionFiles;
import org.modelassay.checkpoint.DType;
import org.modelassay.checkpoint.FloatElements;
import org.modelassay.checkpoint.TensorData;
import org.modelassay.checkpoint.TensorInfo;
import org.modelassay.checkpoint.TensorSpec;
import org.modelassay.common.AtomicFiles;
import org.modelassay.common.InvalidInputException;

/** Rounds float32 models to bf16, to nearest, ties to even. */
final class BfloatCopy {

    private BfloatCopy() {
    }

    /**
     * Writes the rounded model.
     *
     * @param from the directory of a float32 model
     * @param to   another directory, which exists
     */
    static void write(Path from, Path to) throws InvalidInputException, IOException {
        CompanionFiles.copy(from, to);
        Path config = to.resolve("config.json");
        AtomicFiles.writeString(config, Files.readString(config).replace("\"float32\"", "\"bfloat16\""));
        List<TensorSpec> specs = new ArrayList<>();
        Map<String, MemorySegment> data = new HashMap<>();
        try (Checkpoint checkpoint = Checkpoint.open(from)) {
            for (TensorInfo info : checkpoint.tensors().values()) {
                MemorySegment bytes = MemorySegment.ofArray(new byte[Math.toIntExact(info.byteCount())]);
                checkpoint.read(info, 0, bytes);
                specs.add(new TensorSpec(info.name(), DType.BF16, info.shape()));
                data.put(info.name(), rounded(bytes));
            }
            Path made = to.resolve("rounded.safetensors");
            CheckpointWriter.write(made, specs, checkpoint.metadata(), TensorData.of(data));
            keep(made, to.resolve("model.safetensors"));
        }
    }

    /** Puts a file in its place, unless its equal is there and perhaps being read. */
    private static void keep(Path made, Path target) throws IOException {
        if (Files.exists(target) && Files.mismatch(made, target) == -1) {
            Files.delete(made);
        } else {
            Files.move(made, target, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private static MemorySegment rounded(MemorySegment floats) {
        int count = (int) (floats.byteSize() / Float.BYTES);
        MemorySegment halves = MemorySegment.ofArray(new byte[count * Short.BYTES]);
        for (int i = 0; i < count; i++) {
            FloatElements.set(DType.BF16, halves, i, FloatElements.get(DType.F32, floats, i));
        }
        return halves;
    }
}
