/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.python.literal;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/**
 * A dictionary.
 *
 * @param items the items; their order means nothing for equality
 */
public record PythonDict(SequencedMap<PythonValue, PythonValue> items) implements PythonValue {

    /** Copies the items. */
    public PythonDict {
        items = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(items));
    }

    @Override
    public boolean isHashable() {
        return false;
    }
}
