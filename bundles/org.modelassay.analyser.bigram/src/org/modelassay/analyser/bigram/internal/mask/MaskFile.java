/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.bigram.internal.mask;

import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;

import org.modelassay.checkpoint.Checkpoint;
import org.modelassay.checkpoint.CheckpointWriter;
import org.modelassay.checkpoint.DType;
import org.modelassay.checkpoint.TensorData;
import org.modelassay.checkpoint.TensorInfo;
import org.modelassay.checkpoint.TensorSpec;
import org.modelassay.checkpoint.edit.PackedMasks;
import org.modelassay.common.Diagnostic;
import org.modelassay.common.InvalidInputException;

/**
 * A subnetwork as a safetensors file: one tensor of bytes for each masked tensor, element i being bit i % 8, the lowest
 * first, of byte i / 8; the shapes stand in the metadata as {@code shape.<tensor>}.
 */
public final class MaskFile {

    private MaskFile() {
    }

    /**
     * Writes a subnetwork, whole or not at all.
     *
     * @param target  the file
     * @param masks   the subnetwork
     * @param tensors the tensors that are masked
     * @throws IOException when it cannot be written
     */
    public static void write(Path target, MaskSet masks, List<MaskedTensor> tensors) throws IOException {
        List<TensorSpec> specs = new ArrayList<>();
        Map<String, MemorySegment> data = new TreeMap<>();
        Map<String, String> metadata = new TreeMap<>(Map.of(PackedMasks.ORDER_KEY, PackedMasks.ORDER));
        for (MaskedTensor tensor : tensors) {
            byte[] bytes = masks.of(tensor.name()).packed();
            specs.add(new TensorSpec(tensor.name(), DType.U8, List.of((long) bytes.length)));
            data.put(tensor.name(), MemorySegment.ofArray(bytes));
            metadata.put(PackedMasks.shapeKey(tensor.name()), tensor.shape().toString());
        }
        CheckpointWriter.write(target, specs, metadata, TensorData.of(data));
    }

    /**
     * Reads a subnetwork of a model.
     *
     * @param file    the file
     * @param tensors the tensors that can be masked
     * @return the subnetwork
     * @throws InvalidInputException when it is no mask, or that of another model
     * @throws IOException           when it cannot be read
     */
    public static MaskSet read(Path file, List<MaskedTensor> tensors) throws InvalidInputException, IOException {
        try (Checkpoint checkpoint = Checkpoint.open(file)) {
            SequencedMap<String, BitMask> masks = new LinkedHashMap<>();
            for (MaskedTensor tensor : tensors) {
                TensorInfo info = checkpoint.tensors().get(tensor.name());
                String shape = checkpoint.metadata().get(PackedMasks.shapeKey(tensor.name()));
                if (info == null || info.dtype() != DType.U8 || info.byteCount() != (tensor.size() + 7) / 8
                        || !tensor.shape().toString().equals(shape)) {
                    throw new InvalidInputException(Diagnostic.error(file.toString(),
                            "it has no mask of shape " + tensor.shape() + " for " + tensor.name(),
                            "give the mask of this model, as a run of bigram.subnetwork wrote it"));
                }
                byte[] bytes = new byte[(int) info.byteCount()];
                checkpoint.read(info, 0, MemorySegment.ofArray(bytes));
                masks.put(tensor.name(), BitMask.unpacked(tensor.size(), bytes));
            }
            return new MaskSet(masks);
        }
    }
}
