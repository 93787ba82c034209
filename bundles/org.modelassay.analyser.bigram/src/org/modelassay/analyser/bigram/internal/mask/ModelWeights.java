/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.bigram.internal.mask;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

import org.modelassay.checkpoint.Checkpoint;
import org.modelassay.checkpoint.DType;
import org.modelassay.checkpoint.TensorInfo;
import org.modelassay.common.Diagnostic;
import org.modelassay.common.InvalidInputException;
import org.modelassay.inference.FloatTensor;

/**
 * The maskable weights of a model as 32-bit floats.
 *
 * @param tensors what they are
 * @param values  their values by the names of tensors
 */
public record ModelWeights(List<MaskedTensor> tensors, Map<String, float[]> values) {

    /** Copies the collections, not the values. */
    public ModelWeights {
        tensors = List.copyOf(tensors);
        values = Map.copyOf(new LinkedHashMap<>(values));
    }

    /**
     * Reads them.
     *
     * @param model the directory of the model
     * @return the weights
     * @throws InvalidInputException when it is no model with maskable weights of a known float type
     * @throws IOException           when it cannot be read
     */
    public static ModelWeights read(Path model) throws InvalidInputException, IOException {
        try (Checkpoint checkpoint = Checkpoint.open(model)) {
            List<MaskedTensor> tensors = MaskedTensor.of(checkpoint);
            Map<String, float[]> values = new LinkedHashMap<>();
            for (MaskedTensor tensor : tensors) {
                values.put(tensor.name(), read(checkpoint, tensor.name()));
            }
            return new ModelWeights(tensors, values);
        }
    }

    /**
     * Reads one tensor.
     *
     * @param checkpoint the model
     * @param name       a tensor that it has
     * @return its values
     * @throws InvalidInputException when its type is no float of 16 or 32 bits
     * @throws IOException           when it cannot be read
     */
    static float[] read(Checkpoint checkpoint, String name) throws InvalidInputException, IOException {
        TensorInfo info = checkpoint.tensors().get(name);
        if (info == null || info.dtype() != DType.F32 && info.dtype() != DType.BF16 && info.dtype() != DType.F16) {
            throw new InvalidInputException(Diagnostic.error(checkpoint.location() + ": " + name,
                    "its type is " + (info == null ? "unknown" : info.dtype()),
                    "give a model of 32-bit or 16-bit floats"));
        }
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment bytes = arena.allocate(info.byteCount(), Long.BYTES);
            checkpoint.read(info, 0, bytes);
            float[] values = new float[Math.toIntExact(info.elements())];
            for (int i = 0; i < values.length; i++) {
                values[i] = switch (info.dtype()) {
                case F32 -> bytes.getAtIndex(ValueLayout.JAVA_FLOAT, i);
                case BF16 -> Float.intBitsToFloat(bytes.getAtIndex(ValueLayout.JAVA_SHORT, i) << 16);
                default -> Float.float16ToFloat(bytes.getAtIndex(ValueLayout.JAVA_SHORT, i));
                };
            }
            return values;
        }
    }

    /**
     * The values of a tensor.
     *
     * @param tensor its name
     * @return its values, to be read only
     */
    public float[] of(String tensor) {
        float[] found = values.get(tensor);
        if (found == null) {
            throw new IllegalArgumentException(tensor + " is not among the weights");
        }
        return found;
    }

    /**
     * The weights of a subnetwork: those that it does not keep are 0.
     *
     * @param masks the subnetwork
     * @return the weights of every maskable tensor
     */
    public SequencedMap<String, FloatTensor> kept(MaskSet masks) {
        SequencedMap<String, FloatTensor> kept = new LinkedHashMap<>();
        for (MaskedTensor tensor : tensors) {
            float[] from = of(tensor.name());
            BitMask mask = masks.of(tensor.name());
            float[] to = new float[from.length];
            for (int i = 0; i < to.length; i++) {
                to[i] = mask.get(i) ? from[i] : 0;
            }
            kept.put(tensor.name(), FloatTensor.wrap(MemorySegment.ofArray(to),
                    tensor.shape().stream().mapToInt(Math::toIntExact).toArray()));
        }
        return kept;
    }

    /**
     * The network that keeps everything.
     *
     * @return all weights
     */
    public MaskSet full() {
        SequencedMap<String, BitMask> masks = new LinkedHashMap<>();
        tensors.forEach(tensor -> masks.put(tensor.name(), BitMask.of(tensor.size(), _ -> true)));
        return new MaskSet(masks);
    }
}
