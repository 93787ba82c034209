/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.python.literal;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.SequencedSet;

/**
 * A set.
 *
 * @param elements the elements; their order means nothing
 */
public record PythonSet(SequencedSet<PythonValue> elements) implements PythonValue {

    /** Copies the elements. */
    public PythonSet {
        elements = Collections.unmodifiableSequencedSet(new LinkedHashSet<>(elements));
    }

    @Override
    public boolean isHashable() {
        return false;
    }
}
