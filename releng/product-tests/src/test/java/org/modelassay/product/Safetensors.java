/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.product;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * A safetensors file, read by its definition and not by the product's reader.
 *
 * @param header the header
 * @param data   what follows it
 */
record Safetensors(JsonNode header, ByteBuffer data) {

    static Safetensors read(Path file) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
        byte[] header = new byte[Math.toIntExact(bytes.getLong())];
        bytes.get(header);
        return new Safetensors(new ObjectMapper().readTree(header), bytes.slice().order(ByteOrder.LITTLE_ENDIAN));
    }

    /** {@return the numbers of a float32 tensor} */
    float[] floats(String name) {
        JsonNode offsets = header.get(name).get("data_offsets");
        float[] numbers = new float[(offsets.get(1).asInt() - offsets.get(0).asInt()) / Float.BYTES];
        data.slice(offsets.get(0).asInt(), numbers.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN)
                .asFloatBuffer().get(numbers);
        return numbers;
    }

    /** Changes every number of a file a little. */
    static void flipLowBits(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        int start = Math.toIntExact(ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getLong()) + Long.BYTES;
        for (int i = start; i < bytes.length; i += 2) {
            bytes[i] ^= 1;
        }
        Files.write(file, bytes);
    }
}
