/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.fingerprint.internal.owner;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes an object of JSON in the order in which its fields are added. */
public final class Json {

    private static final int FIRST_PRINTABLE = 0x20;

    private final List<String> fields = new ArrayList<>();

    /** An object without fields. */
    public Json() {
        // fields are added
    }

    /**
     * Adds a text.
     *
     * @param name  the field
     * @param value the text
     * @return this object
     */
    public Json text(String name, String value) {
        fields.add(quoted(name) + ": " + quoted(value));
        return this;
    }

    /**
     * Adds texts.
     *
     * @param name   the field
     * @param values the texts
     * @return this object
     */
    public Json texts(String name, List<String> values) {
        fields.add(quoted(name) + ": "
                + values.stream().map(Json::quoted).collect(Collectors.joining(", ", "[", "]")));
        return this;
    }

    /**
     * Adds a finite number.
     *
     * @param name  the field
     * @param value the number
     * @return this object
     */
    public Json number(String name, double value) {
        boolean whole = value == Math.rint(value) && Math.abs(value) < 1e15;
        fields.add(quoted(name) + ": " + (whole ? Long.toString((long) value) : Double.toString(value)));
        return this;
    }

    private static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < FIRST_PRINTABLE || c > '~') {
                out.append(String.format("\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        return out.append('"').toString();
    }

    @Override
    public String toString() {
        return fields.stream().collect(Collectors.joining(",\n  ", "{\n  ", "\n}\n"));
    }
}
