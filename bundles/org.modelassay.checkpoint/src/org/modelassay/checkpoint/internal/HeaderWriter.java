/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.checkpoint.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.modelassay.checkpoint.TensorSpec;
import org.modelassay.common.Quoted;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

/** The header of a file of tensors that follow one another. */
public final class HeaderWriter {

    private static final int ALIGNMENT = 64;

    private HeaderWriter() {
    }

    /**
     * The JSON of a header, padded so that it and the eight bytes before it fill multiples of 64 bytes.
     *
     * @param tensors  the tensors in the order of the file
     * @param metadata the metadata
     * @return the bytes
     * @throws IllegalArgumentException when a name is not allowed, or the header is too long
     */
    public static byte[] bytes(List<TensorSpec> tensors, Map<String, String> metadata) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = new JsonFactory().createGenerator(bytes, JsonEncoding.UTF8)) {
            json.writeStartObject();
            if (!metadata.isEmpty()) {
                json.writeObjectFieldStart(HeaderParser.METADATA);
                for (Map.Entry<String, String> entry : new TreeMap<>(metadata).entrySet()) {
                    json.writeStringField(entry.getKey(), entry.getValue());
                }
                json.writeEndObject();
            }
            long start = 0;
            for (TensorSpec tensor : tensors) {
                start = write(json, tensor, start);
            }
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return padded(bytes.toByteArray());
    }

    private static long write(JsonGenerator json, TensorSpec tensor, long start) throws IOException {
        if (!HeaderParser.isAllowed(tensor.name())) {
            throw new IllegalArgumentException("not a name for a tensor: " + Quoted.of(tensor.name()));
        }
        long end = Math.addExact(start, tensor.byteCount());
        json.writeObjectFieldStart(tensor.name());
        json.writeStringField("dtype", tensor.dtype().name());
        json.writeFieldName("shape");
        long[] shape = tensor.shape().stream().mapToLong(Long::longValue).toArray();
        json.writeArray(shape, 0, shape.length);
        json.writeFieldName("data_offsets");
        json.writeArray(new long[] {start, end}, 0, 2);
        json.writeEndObject();
        return end;
    }

    private static byte[] padded(byte[] json) {
        int length = Math.ceilDiv(json.length + Long.BYTES, ALIGNMENT) * ALIGNMENT - Long.BYTES;
        if (length > Limits.HEADER) {
            throw new IllegalArgumentException("a header of " + length + " bytes is too long");
        }
        byte[] padded = Arrays.copyOf(json, length);
        Arrays.fill(padded, json.length, length, (byte) ' ');
        return padded;
    }
}
