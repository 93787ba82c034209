/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.engine.internal.worker;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;

/** Puts the content of a message together, field by field. */
final class Texts {

    private final List<String> fields = new ArrayList<>();

    Texts add(String text) {
        fields.add(text);
        return this;
    }

    Texts add(long number) {
        return add(Long.toString(number));
    }

    Texts add(double real) {
        return add(Double.doubleToRawLongBits(real));
    }

    <T> Texts add(Collection<T> all, BiConsumer<Texts, T> part) {
        add(all.size());
        all.forEach(each -> part.accept(this, each));
        return this;
    }

    Frame frame(Frame.Kind kind) {
        return new Frame(kind, fields);
    }
}
