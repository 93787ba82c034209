/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.product;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A checkpoint of six layers with a matrix of four weights each; those of layer 3 are ten times as large. */
final class LayeredModel {

    private static final int LAYERS = 6;

    private LayeredModel() {
    }

    static Path write(Path folder) throws IOException {
        StringBuilder header = new StringBuilder("{");
        ByteBuffer data = ByteBuffer.allocate(LAYERS * 16).order(ByteOrder.LITTLE_ENDIAN);
        for (int layer = 0; layer < LAYERS; layer++) {
            header.append(layer == 0 ? "" : ",").append("\"model.layers.").append(layer)
                    .append(".mlp.up_proj.weight\":{\"dtype\":\"F32\",\"shape\":[2,2],\"data_offsets\":[")
                    .append(16 * layer).append(',').append(16 * layer + 16).append("]}");
            for (int i = 0; i < 4; i++) {
                data.putFloat((layer == 3 ? 10 : 1) * (1 + 0.1f * layer));
            }
        }
        byte[] json = header.append('}').toString().getBytes(StandardCharsets.UTF_8);
        ByteBuffer file = ByteBuffer.allocate(8 + json.length + data.capacity()).order(ByteOrder.LITTLE_ENDIAN);
        file.putLong(json.length).put(json).put(data.array());
        Files.createDirectories(folder);
        Files.write(folder.resolve("model.safetensors"), file.array());
        return folder;
    }
}
