/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.checkpoint;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Safetensors files byte by byte, as no honest writer would make them. */
final class RawFile {

    private RawFile() {
    }

    /** A file with a header and so many bytes 0, 1, 2, ... of data. */
    static byte[] of(String header, int data) {
        byte[] json = header.getBytes(StandardCharsets.UTF_8);
        return withLength(json.length, json, data);
    }

    static byte[] withLength(long claimed, byte[] header, int data) {
        ByteBuffer file = ByteBuffer.allocate(Long.BYTES + header.length + data).order(ByteOrder.LITTLE_ENDIAN);
        file.putLong(claimed).put(header);
        for (int i = 0; i < data; i++) {
            file.put((byte) i);
        }
        return file.array();
    }

    /** A header of one tensor "a" of four bytes. */
    static String one() {
        return "{" + tensor("a", "U8", "[4]", "[0,4]") + "}";
    }

    static String tensor(String name, String dtype, String shape, String offsets) {
        return "\"%s\":{\"dtype\":\"%s\",\"shape\":%s,\"data_offsets\":%s}".formatted(name, dtype, shape, offsets);
    }

    /** A directory with the file as model.safetensors and a configuration. */
    static Path directory(Path parent, byte[] file) throws IOException {
        Path directory = Files.createDirectories(parent.resolve("model"));
        Files.writeString(directory.resolve("config.json"), "{\"model_type\":\"llama\"}");
        Files.write(directory.resolve("model.safetensors"), file);
        return directory;
    }

    static byte[] cut(byte[] file, int fewer) {
        return Arrays.copyOf(file, file.length - fewer);
    }
}
