/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.engine.internal.worker;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Takes the content of a message apart, field by field. */
final class Fields {

    /** Reads one thing that takes one or more fields. */
    @FunctionalInterface
    interface Part<T> {

        T read(Fields fields) throws IOException;
    }

    private final Iterator<String> fields;

    Fields(Frame frame) {
        this.fields = frame.fields().iterator();
    }

    String text() throws IOException {
        if (!fields.hasNext()) {
            throw new IOException("a message between processes lacks a field");
        }
        return fields.next();
    }

    long number() throws IOException {
        try {
            return Long.parseLong(text());
        } catch (NumberFormatException e) {
            throw new IOException("a message between processes has no number where one belongs", e);
        }
    }

    double real() throws IOException {
        return Double.longBitsToDouble(number());
    }

    <T> List<T> list(Part<T> part) throws IOException {
        List<T> all = new ArrayList<>();
        for (long left = number(); left > 0; left--) {
            all.add(part.read(this));
        }
        return all;
    }
}
