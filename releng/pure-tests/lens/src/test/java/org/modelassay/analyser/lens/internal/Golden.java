/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.lens.internal;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.file.Path;

import org.modelassay.checkpoint.Checkpoint;
import org.modelassay.checkpoint.DType;
import org.modelassay.checkpoint.TensorInfo;
import org.modelassay.inference.text.TokenIds;

/** A tiny model of one architecture with random weights, and what NumPy computes of it (see its generator). */
public record Golden(Path directory, Checkpoint weights, Checkpoint activations) implements AutoCloseable {

    public static Golden of(String architecture) throws Exception {
        Path folder = Path.of("").toAbsolutePath();
        Path inside = Path.of("releng/pure-tests/inference/src/test/resources/architectures", architecture);
        while (!folder.resolve(inside).toFile().isDirectory()) {
            folder = folder.getParent();
        }
        Path directory = folder.resolve(inside);
        return new Golden(directory, Checkpoint.open(directory.resolve("model.safetensors")),
                Checkpoint.open(directory.resolve("expected.safetensors")));
    }

    public double[] weight(String name) throws Exception {
        return read(weights, name);
    }

    public double[] activation(String name) throws Exception {
        return read(activations, name);
    }

    public TokenIds tokens() throws Exception {
        double[] ids = activation("input_ids");
        int[] tokens = new int[ids.length];
        for (int i = 0; i < ids.length; i++) {
            tokens[i] = (int) ids[i];
        }
        return TokenIds.of(tokens);
    }

    private static double[] read(Checkpoint file, String name) throws Exception {
        TensorInfo info = file.tensors().get(name);
        MemorySegment bytes = MemorySegment.ofArray(new byte[(int) info.byteCount()]);
        file.read(info, 0, bytes);
        double[] values = new double[(int) info.elements()];
        for (int i = 0; i < values.length; i++) {
            values[i] = info.dtype() == DType.F32 ? bytes.get(ValueLayout.JAVA_FLOAT_UNALIGNED, 4L * i)
                    : info.dtype() == DType.F64 ? bytes.get(ValueLayout.JAVA_DOUBLE_UNALIGNED, 8L * i)
                    : info.dtype() == DType.I64 ? bytes.get(ValueLayout.JAVA_LONG_UNALIGNED, 8L * i)
                    : bytes.get(ValueLayout.JAVA_INT_UNALIGNED, 4L * i);
        }
        return values;
    }

    @Override
    public void close() throws Exception {
        weights.close();
        activations.close();
    }
}
