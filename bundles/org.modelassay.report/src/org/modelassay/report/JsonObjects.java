/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.report;

import java.io.IOException;

import com.fasterxml.jackson.core.JsonGenerator;

import org.jspecify.annotations.Nullable;
import org.modelassay.common.IoConsumer;

/** Writes JSON objects whose numbers may be anything and whose text may be broken. */
final class JsonObjects {

    private static final double EXACT_INTEGERS = 0x1p53;

    private final JsonGenerator generator;

    JsonObjects(JsonGenerator generator) {
        this.generator = generator;
    }

    /** Writes the fields of an object. */
    @FunctionalInterface
    interface Fields {
        void write() throws IOException;
    }

    void object(Fields fields) throws IOException {
        generator.writeStartObject();
        fields.write();
        generator.writeEndObject();
    }

    void field(@Nullable String name, Fields fields) throws IOException {
        generator.writeFieldName(wellFormed(name));
        object(fields);
    }

    <T> void list(String name, Iterable<T> elements, IoConsumer<T> fields) throws IOException {
        generator.writeArrayFieldStart(name);
        for (T element : elements) {
            object(() -> fields.accept(element));
        }
        generator.writeEndArray();
    }

    void text(@Nullable String name, @Nullable String value) throws IOException {
        generator.writeStringField(wellFormed(name), wellFormed(value));
    }

    void number(String name, long value) throws IOException {
        generator.writeNumberField(name, value);
    }

    /** A double: whole numbers without a fraction, numbers that are not finite as text. */
    void number(String name, double value) throws IOException {
        if (!Double.isFinite(value)) {
            generator.writeStringField(name, Double.toString(value));
        } else if (value == Math.rint(value) && Math.abs(value) < EXACT_INTEGERS) {
            generator.writeNumberField(name, (long) value);
        } else {
            generator.writeNumberField(name, value);
        }
    }

    /** Text without halves of surrogate pairs, which UTF-8 cannot hold. */
    private static String wellFormed(@Nullable String text) {
        if (text == null) {
            return "";
        }
        int[] points = text.codePoints().map(c -> c >= 0xd800 && c < 0xe000 ? 0xfffd : c).toArray();
        return new String(points, 0, points.length);
    }
}
