/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.codecrash.internal.question;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

/** Writes JSONL: one object a line. */
public final class JsonLines {

    private JsonLines() {
    }

    /** The fields of an object. */
    @FunctionalInterface
    public interface Fields {

        /**
         * Writes the fields.
         *
         * @param json stands within the object
         * @throws IOException if they cannot be written
         */
        void write(JsonGenerator json) throws IOException;
    }

    /**
     * Writes a line.
     *
     * @param out    where to
     * @param fields what is in the object
     * @throws IOException if it cannot be written
     */
    public static void line(OutputStream out, Fields fields) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.writeStartObject();
            fields.write(json);
            json.writeEndObject();
        }
        out.write(text.append('\n').toString().getBytes(StandardCharsets.UTF_8));
    }
}
