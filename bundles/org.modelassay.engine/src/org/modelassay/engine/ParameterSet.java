/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.engine;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.Set;

/**
 * A value for every parameter of an analyser.
 *
 * @param record the values as the analyser takes them
 * @param texts  the same values as text, by name, in the order of the record; reading them gives an equal record
 * @param limits the names of those that cannot change a result
 */
public record ParameterSet(Record record, SequencedMap<String, String> texts, Set<String> limits) {

    /** Copies the collections. */
    public ParameterSet {
        texts = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(texts));
        limits = Set.copyOf(limits);
    }

    /**
     * Values that can all change a result.
     *
     * @param record the values as the analyser takes them
     * @param texts  the same values as text
     */
    public ParameterSet(Record record, SequencedMap<String, String> texts) {
        this(record, texts, Set.of());
    }

    /**
     * The values that a run is recognised by.
     *
     * @return the texts without those of limits
     */
    public SequencedMap<String, String> recognised() {
        SequencedMap<String, String> kept = new LinkedHashMap<>(texts);
        kept.keySet().removeAll(limits);
        return kept;
    }
}
