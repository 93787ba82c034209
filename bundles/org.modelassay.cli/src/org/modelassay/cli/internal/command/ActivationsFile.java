/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.cli.internal.command;

import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.modelassay.checkpoint.CheckpointWriter;
import org.modelassay.checkpoint.DType;
import org.modelassay.checkpoint.TensorData;
import org.modelassay.checkpoint.TensorSpec;
import org.modelassay.inference.FloatTensor;
import org.modelassay.inference.ForwardResult;
import org.modelassay.inference.ModelDescription;
import org.modelassay.inference.text.TokenIds;

/**
 * What a pass left behind, as a safetensors file.
 *
 * @param tensors  name to values, logits first
 * @param metadata which model read which tokens
 */
record ActivationsFile(SequencedMap<String, FloatTensor> tensors, Map<String, String> metadata) {

    static ActivationsFile of(ModelDescription model, TokenIds tokens, ForwardResult result) {
        SequencedMap<String, FloatTensor> tensors = new LinkedHashMap<>();
        tensors.put("logits", result.logitValues());
        result.captured().forEach((site, values) -> tensors.put(site.name(), values));
        Map<String, String> metadata = new TreeMap<>();
        metadata.put("architecture", model.architecture());
        metadata.put("compute_type", model.computeType());
        metadata.put("device", model.device());
        metadata.put("tokens",
                Arrays.stream(tokens.toArray()).mapToObj(Integer::toString).collect(Collectors.joining(",")));
        return new ActivationsFile(tensors, metadata);
    }

    /**
     * Writes the file, whole or not at all.
     *
     * @param file where
     * @throws IOException when it cannot be written
     */
    void write(Path file) throws IOException {
        List<TensorSpec> specs = new ArrayList<>();
        Map<String, MemorySegment> data = new TreeMap<>();
        tensors.forEach((name, values) -> {
            specs.add(new TensorSpec(name, DType.F32, values.shape().stream().map(Integer::longValue).toList()));
            data.put(name, bytes(values));
        });
        CheckpointWriter.write(file, specs, metadata, TensorData.of(data));
    }

    /** {@return the bytes, little endian; arrays of numbers have no view as bytes, so they are copied} */
    private static MemorySegment bytes(FloatTensor values) {
        MemorySegment segment = values.segment();
        return segment.isNative() ? segment : MemorySegment.ofArray(segment.toArray(ValueLayout.JAVA_BYTE));
    }
}
