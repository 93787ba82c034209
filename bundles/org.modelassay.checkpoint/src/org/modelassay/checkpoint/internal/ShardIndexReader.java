/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.checkpoint.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.SequencedMap;

import org.jspecify.annotations.Nullable;
import org.modelassay.checkpoint.CheckpointException;
import org.modelassay.checkpoint.CheckpointException.Kind;
import org.modelassay.common.Quoted;

import com.fasterxml.jackson.core.JsonToken;

/** Reads {@code model.safetensors.index.json}: which shard holds which tensor. */
final class ShardIndexReader {

    private final String place;
    private final SequencedMap<String, String> shards = new LinkedHashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private OptionalLong totalSize = OptionalLong.empty();
    private boolean mapped;

    private ShardIndexReader(Path file) {
        this.place = Refusals.place(file);
    }

    static ShardIndex read(Path file) throws CheckpointException, IOException {
        try (InputStream bytes = SmallFile.open(file, Limits.INDEX);
                StrictJson json = StrictJson.python(Refusals.place(file), bytes)) {
            return new ShardIndexReader(file).parse(json);
        }
    }

    private ShardIndex parse(StrictJson json) throws CheckpointException, IOException {
        json.expect(JsonToken.START_OBJECT, Kind.INVALID_INDEX, "is not a JSON object");
        for (String key = json.nextName(); key != null; key = json.nextName()) {
            JsonToken token = json.next();
            if ("weight_map".equals(key)) {
                mapped = true;
                weightMap(json, token);
            } else if ("metadata".equals(key) && token == JsonToken.START_OBJECT) {
                metadata(json);
            } else {
                json.skip();
            }
        }
        json.expectEnd();
        if (!mapped) {
            throw refusal("has no weight_map");
        }
        return new ShardIndex(shards, totalSize);
    }

    private void weightMap(StrictJson json, @Nullable JsonToken token) throws CheckpointException, IOException {
        if (token != JsonToken.START_OBJECT) {
            throw refusal("has a weight_map that is not an object");
        }
        for (String tensor = json.nextName(); tensor != null; tensor = json.nextName()) {
            if (json.next() != JsonToken.VALUE_STRING) {
                throw refusal("has no file name for tensor " + Quoted.of(tensor));
            }
            String shard = json.text();
            shards.put(tensor, names.computeIfAbsent(shard, same -> same));
            if (shards.size() > Limits.TENSORS || names.size() > Limits.SHARDS) {
                throw new CheckpointException(Kind.LIMIT_EXCEEDED, place, "names more than " + Limits.TENSORS
                        + " tensors or " + Limits.SHARDS + " shards");
            }
        }
    }

    private void metadata(StrictJson json) throws CheckpointException, IOException {
        for (String key = json.nextName(); key != null; key = json.nextName()) {
            JsonToken token = json.next();
            if (!"total_size".equals(key)) {
                json.skip();
            } else if (token == JsonToken.VALUE_NUMBER_INT || token == JsonToken.VALUE_NUMBER_FLOAT) {
                // some writers print it as 1.3e+10
                totalSize = OptionalLong.of((long) json.number());
            } else {
                json.skip();
            }
        }
    }

    private CheckpointException refusal(String message) {
        return new CheckpointException(Kind.INVALID_INDEX, place, message);
    }
}
