/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.results.presenter;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/**
 * A place on the page of a run.
 *
 * @param id         the id of the control that shows it
 * @param label      what is written
 * @param properties what there is to know about it, by name
 * @param children   what is below it
 */
public record OutlineNode(String id, String label, SequencedMap<String, String> properties,
        List<OutlineNode> children) {

    /** Copies the collections. */
    public OutlineNode {
        properties = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(properties));
        children = List.copyOf(children);
    }
}
