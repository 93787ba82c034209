/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.engine;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/**
 * A value for every parameter of an analyser.
 *
 * @param record the values as the analyser takes them
 * @param texts  the same values as text, by name, in the order of the record; reading them gives an equal record
 */
public record ParameterSet(Record record, SequencedMap<String, String> texts) {

    /** Copies the texts. */
    public ParameterSet {
        texts = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(texts));
    }
}
