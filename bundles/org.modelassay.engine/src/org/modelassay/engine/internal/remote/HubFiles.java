/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.engine.internal.remote;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;

import org.modelassay.common.Diagnostic;
import org.modelassay.common.InvalidInputException;

/** The list of files that the hub gives for a revision; of these, what a checkpoint consists of. */
final class HubFiles {

    private static final Set<String> WANTED = Set.of("safetensors", "json", "model", "txt", "jinja");
    private static final int MOST = 10_000;

    /**
     * A file of a revision.
     *
     * @param path     its path there
     * @param bytes    its size
     * @param checksum what its content must be
     */
    record HubFile(String path, long bytes, Checksum checksum) {
    }

    private HubFiles() {
    }

    /** Reads the answer of the hub: an array of objects with path, size, oid and, for large files, lfs. */
    static List<HubFile> read(InputStream in, URI address) throws InvalidInputException, IOException {
        List<HubFile> files = new ArrayList<>();
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder().maxDocumentLength(64L << 20).build()).build();
        try (JsonParser json = factory.createParser(in)) {
            require(json.nextToken() == JsonToken.START_ARRAY, address);
            while (json.nextToken() == JsonToken.START_OBJECT) {
                Entry entry = entry(json);
                if (entry.isWanted()) {
                    files.add(entry.file(address));
                }
                require(files.size() <= MOST, address);
            }
        }
        require(!files.isEmpty(), address);
        return files;
    }

    /** What is read of one object. */
    private static final class Entry {
        private String type = "";
        private String path = "";
        private String blob = "";
        private String large = "";
        private long bytes;

        boolean isWanted() {
            return type.equals("file") && !path.contains("/")
                    && WANTED.contains(path.substring(path.lastIndexOf('.') + 1));
        }

        HubFile file(URI address) throws InvalidInputException {
            require(path.matches("[A-Za-z0-9_][A-Za-z0-9._-]*") && (large + blob).matches("[0-9a-f]{40,104}"),
                    address);
            return new HubFile(path, bytes, large.isEmpty() ? new Checksum(Checksum.Kind.GIT_BLOB, blob)
                    : new Checksum(Checksum.Kind.SHA_256, large));
        }
    }

    private static Entry entry(JsonParser json) throws IOException {
        Entry entry = new Entry();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            switch (name) {
            case "type" -> entry.type = String.valueOf(json.getValueAsString());
            case "path" -> entry.path = String.valueOf(json.getValueAsString());
            case "oid" -> entry.blob = String.valueOf(json.getValueAsString());
            case "size" -> entry.bytes = json.getValueAsLong();
            case "lfs" -> entry.large = value == JsonToken.START_OBJECT ? digest(json) : "";
            default -> json.skipChildren();
            }
        }
        return entry;
    }

    private static String digest(JsonParser json) throws IOException {
        String digest = "";
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            json.nextToken();
            if (name.equals("oid")) {
                digest = String.valueOf(json.getValueAsString());
            } else {
                json.skipChildren();
            }
        }
        return digest;
    }

    private static void require(boolean condition, URI address) throws InvalidInputException {
        if (!condition) {
            throw new InvalidInputException(Diagnostic.error(address.toString(),
                    "gives no list of the files of a model", "check owner, name and revision"));
        }
    }
}
