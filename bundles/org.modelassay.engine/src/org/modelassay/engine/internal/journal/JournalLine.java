/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.engine.internal.journal;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.modelassay.common.Digest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

/**
 * One line of a journal: a flat JSON object of texts whose last member, {@code check}, is the SHA-256 of everything
 * before it.
 */
final class JournalLine {

    /** The longest line, in bytes: longer ones are damage. */
    static final int LONGEST = 1 << 20;

    private static final String CHECK = ",\"check\":\"";
    private static final String END = "\"}";
    private static final int DIGITS = 64;
    private static final int TAIL = CHECK.length() + DIGITS + END.length();
    private static final JsonFactory JSON = new JsonFactory();

    private JournalLine() {
    }

    /** The bytes of a line, its line feed included. */
    static byte[] write(Map<String, String> members) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartObject();
            for (Map.Entry<String, String> member : members.entrySet()) {
                json.writeStringField(member.getKey(), member.getValue());
            }
            json.writeEndObject();
        }
        String body = text.toString().substring(0, text.toString().length() - 1);
        return (body + CHECK + check(body) + END + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** The members of a line without its line feed, empty if it is torn or damaged. */
    static Optional<Map<String, String>> read(byte[] line) {
        String text = new String(line, StandardCharsets.UTF_8);
        if (text.length() <= TAIL || !text.startsWith("{")) {
            return Optional.empty();
        }
        String body = text.substring(0, text.length() - TAIL);
        if (!text.substring(body.length()).equals(CHECK + check(body) + END)) {
            return Optional.empty();
        }
        try {
            return Optional.of(members(body + "}"));
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    private static Map<String, String> members(String text) throws IOException {
        Map<String, String> members = new HashMap<>();
        try (JsonParser json = JSON.createParser(text)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String name = json.currentName();
                json.nextToken();
                members.put(name, json.getText());
            }
        }
        return members;
    }

    private static String check(String body) {
        return Digest.of(body.getBytes(StandardCharsets.UTF_8)).hex();
    }
}
