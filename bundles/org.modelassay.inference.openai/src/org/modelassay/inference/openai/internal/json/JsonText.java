/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.openai.internal.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

/** Writes JSON into memory. */
public final class JsonText {

    /** What writes a value. */
    @FunctionalInterface
    public interface Content {

        /**
         * Writes one value.
         *
         * @param json where to
         * @throws IOException never, in memory
         */
        void write(JsonGenerator json) throws IOException;
    }

    private JsonText() {
    }

    /**
     * Writes one value.
     *
     * @param content what writes it
     * @return UTF-8
     */
    public static byte[] of(Content content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = new JsonFactory().createGenerator(bytes)) {
            content.write(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
