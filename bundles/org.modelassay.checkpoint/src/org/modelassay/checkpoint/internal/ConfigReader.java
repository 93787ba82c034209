/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.checkpoint.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.modelassay.checkpoint.CheckpointException;
import org.modelassay.checkpoint.CheckpointException.Kind;
import org.modelassay.checkpoint.ModelConfig;
import org.modelassay.common.Diagnostic;

import com.fasterxml.jackson.core.JsonToken;

/** Reads {@code config.json}: scalars and lists, nested objects flattened, references to code left out. */
final class ConfigReader {

    private static final Set<String> CODE =
            Set.of("auto_map", "trust_remote_code", "custom_pipelines", "custom_generate", "code_revision");

    private final Path file;
    private final StrictJson json;
    private final Map<String, Object> values = new LinkedHashMap<>();
    private final Set<String> nulls = new TreeSet<>();
    private final Set<String> ignored = new TreeSet<>();
    private int entries;

    private ConfigReader(Path file, StrictJson json) {
        this.file = file;
        this.json = json;
    }

    static ModelConfig read(Path file, List<Diagnostic> warnings) throws CheckpointException, IOException {
        try (InputStream bytes = SmallFile.open(file, Limits.CONFIG);
                StrictJson json = StrictJson.python(Refusals.place(file), bytes)) {
            ConfigReader reader = new ConfigReader(file, json);
            json.expect(JsonToken.START_OBJECT, Kind.NOT_JSON, "is not a JSON object");
            reader.object("");
            json.expectEnd();
            if (!reader.ignored.isEmpty()) {
                warnings.add(Diagnostic.warning(Refusals.place(file),
                        "refers to code (" + String.join(", ", reader.ignored) + "), which is ignored and never run",
                        ""));
            }
            return new ModelConfig(reader.values, reader.nulls);
        }
    }

    private void object(String prefix) throws CheckpointException, IOException {
        for (String key = json.nextName(); key != null; key = json.nextName()) {
            count();
            JsonToken token = json.next();
            if (CODE.contains(key)) {
                if (token != JsonToken.VALUE_FALSE && token != JsonToken.VALUE_NULL) {
                    ignored.add(key);
                }
                json.skip();
            } else if (token == JsonToken.VALUE_NULL) {
                nulls.add(prefix + key);
            } else if (token == JsonToken.START_OBJECT) {
                object(prefix + key + ".");
            } else {
                Object value = value(token);
                if (value != null) {
                    values.put(prefix + key, value);
                }
            }
        }
    }

    private @Nullable Object value(@Nullable JsonToken token) throws CheckpointException, IOException {
        return switch (token) {
        case VALUE_STRING -> json.text();
        case VALUE_TRUE -> Boolean.TRUE;
        case VALUE_FALSE -> Boolean.FALSE;
        case VALUE_NUMBER_INT -> json.fitsLong() ? (Object) json.wholeNumber() : (Object) json.number();
        case VALUE_NUMBER_FLOAT -> json.number();
        case START_ARRAY -> list();
        case null, default -> null;
        };
    }

    private List<Object> list() throws CheckpointException, IOException {
        List<Object> items = new ArrayList<>();
        for (JsonToken token = json.next(); token != JsonToken.END_ARRAY; token = json.next()) {
            count();
            if (token == JsonToken.START_OBJECT) {
                json.skip();
                continue;
            }
            Object item = value(token);
            if (item != null) {
                items.add(item);
            }
        }
        return List.copyOf(items);
    }

    private void count() throws CheckpointException {
        if (++entries > Limits.ENTRIES) {
            throw new CheckpointException(Kind.LIMIT_EXCEEDED, Refusals.place(file),
                    "has more than " + Limits.ENTRIES + " entries");
        }
    }
}
