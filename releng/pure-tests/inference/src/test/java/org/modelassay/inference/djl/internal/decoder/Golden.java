/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.djl.internal.decoder;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

import org.modelassay.checkpoint.Checkpoint;
import org.modelassay.checkpoint.DType;
import org.modelassay.checkpoint.TensorInfo;
import org.modelassay.inference.FloatTensor;
import org.modelassay.inference.text.TokenIds;

/**
 * What a tiny random model must compute, by the float64 NumPy code in {@code src/test/python/architecture_goldens.py}.
 *
 * @param ids    the tokens
 * @param values logits and sites by name
 */
record Golden(TokenIds ids, Map<String, FloatTensor> values) {

    static Path directory(String name) {
        return Shared.resource("architectures").resolve(name);
    }

    static Golden of(String name) throws Exception {
        Map<String, FloatTensor> values = new LinkedHashMap<>();
        TokenIds ids = TokenIds.EMPTY;
        try (Checkpoint file = Checkpoint.open(directory(name).resolve("expected.safetensors"));
                Arena arena = Arena.ofConfined()) {
            for (TensorInfo info : file.tensors().values()) {
                MemorySegment bytes = arena.allocate(info.byteCount(), 8);
                file.read(info, 0, bytes);
                if (info.dtype() == DType.I64) {
                    long[] numbers = bytes.toArray(ValueLayout.JAVA_LONG);
                    ids = TokenIds.of(Arrays.stream(numbers).mapToInt(Math::toIntExact).toArray());
                } else {
                    int[] shape = info.shape().stream().mapToInt(Long::intValue).toArray();
                    values.put(info.name(), FloatTensor.of(bytes.toArray(ValueLayout.JAVA_FLOAT), shape));
                }
            }
        }
        return new Golden(ids, values);
    }

    /** The largest absolute difference, divided by the largest absolute value if that exceeds 1. */
    static double relativeDeviation(FloatTensor found, FloatTensor expected) {
        double largest = 1;
        for (long i = 0; i < expected.size(); i++) {
            double value = Math.abs(expected.get(i));
            largest = Double.isFinite(value) ? Math.max(largest, value) : largest;
        }
        return deviation(found, expected) / largest;
    }

    /** The largest absolute difference; infinities of the same sign are equal. */
    static double deviation(FloatTensor found, FloatTensor expected) {
        if (!found.shape().equals(expected.shape())) {
            throw new AssertionError("shape " + found.shape() + " instead of " + expected.shape());
        }
        double largest = 0;
        for (long i = 0; i < found.size(); i++) {
            if (found.get(i) != expected.get(i)) {
                double difference = Math.abs((double) found.get(i) - expected.get(i));
                if (!(difference < 1e30)) {
                    return Double.POSITIVE_INFINITY;
                }
                largest = Math.max(largest, difference);
            }
        }
        return largest;
    }
}
