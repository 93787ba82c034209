/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.fingerprint.internal.weights;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

import org.modelassay.checkpoint.Checkpoint;
import org.modelassay.checkpoint.FloatElements;
import org.modelassay.checkpoint.TensorInfo;
import org.modelassay.common.Cancellation;
import org.modelassay.common.Diagnostic;
import org.modelassay.common.InvalidInputException;
import org.modelassay.inference.FloatTensor;

/** Reads the weights of a checkpoint as float32. */
public final class FloatWeights {

    private FloatWeights() {
    }

    /**
     * The names of the tensors that training changes: those of floating-point numbers.
     *
     * @param directory the model
     * @return names in the order of the checkpoint
     * @throws InvalidInputException when it is no checkpoint, or has tensors of other types only
     * @throws IOException           when it cannot be read
     */
    public static List<String> names(Path directory) throws InvalidInputException, IOException {
        try (Checkpoint checkpoint = Checkpoint.open(directory)) {
            return checkpoint.tensors().values().stream().filter(tensor -> FloatElements.supports(tensor.dtype()))
                    .map(TensorInfo::name).toList();
        }
    }

    /**
     * Reads every tensor of floating-point numbers.
     *
     * @param directory    the model
     * @param cancellation stops between tensors
     * @return tensors by name
     * @throws InvalidInputException when it is no checkpoint
     * @throws IOException           when it cannot be read
     */
    public static SequencedMap<String, FloatTensor> read(Path directory, Cancellation cancellation)
            throws InvalidInputException, IOException {
        SequencedMap<String, FloatTensor> weights = new LinkedHashMap<>();
        try (Checkpoint checkpoint = Checkpoint.open(directory)) {
            for (TensorInfo tensor : checkpoint.tensors().values()) {
                cancellation.check();
                if (FloatElements.supports(tensor.dtype())) {
                    int[] shape = tensor.shape().stream().mapToInt(Math::toIntExact).toArray();
                    weights.put(tensor.name(), FloatTensor.of(floats(checkpoint, tensor), shape));
                }
            }
        }
        return weights;
    }

    private static float[] floats(Checkpoint checkpoint, TensorInfo tensor)
            throws InvalidInputException, IOException {
        if (tensor.elements() > Integer.MAX_VALUE - 16) {
            throw new InvalidInputException(Diagnostic.error(tensor.name(),
                    "has " + tensor.elements() + " elements, more than this analysis reads", "use a smaller model"));
        }
        float[] values = new float[(int) tensor.elements()];
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment block = arena.allocate(Checkpoint.BLOCK);
            int size = tensor.dtype().size();
            for (long start = 0; start < tensor.byteCount(); start += block.byteSize()) {
                MemorySegment part = block.asSlice(0, Math.min(block.byteSize(), tensor.byteCount() - start));
                checkpoint.read(tensor, start, part);
                int first = (int) (start / size);
                for (int i = 0; i < part.byteSize() / size; i++) {
                    values[first + i] = (float) FloatElements.get(tensor.dtype(), part, i);
                }
            }
        }
        return values;
    }

    /**
     * The greatest absolute difference of two sets of weights.
     *
     * @param one   tensors by name
     * @param other tensors by name
     * @return over the tensors that both have, of the same shape
     */
    public static double distance(SequencedMap<String, FloatTensor> one, SequencedMap<String, FloatTensor> other) {
        double greatest = 0;
        for (String name : one.keySet()) {
            FloatTensor first = one.get(name);
            FloatTensor second = other.get(name);
            if (first != null && second != null && first.shape().equals(second.shape())) {
                for (long i = 0; i < first.size(); i++) {
                    greatest = Math.max(greatest, Math.abs((double) first.get(i) - second.get(i)));
                }
            }
        }
        return greatest;
    }
}
