/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.site;

import java.util.HashSet;
import java.util.List;

/** Checks lists of coordinates. */
final class Indices {

    private Indices() {
    }

    static List<Integer> checked(List<Integer> indices) {
        List<Integer> copy = List.copyOf(indices);
        if (copy.isEmpty()) {
            throw new IllegalArgumentException("at least one index is needed");
        }
        return distinct(copy);
    }

    static List<Integer> distinct(List<Integer> indices) {
        List<Integer> copy = List.copyOf(indices);
        if (copy.stream().anyMatch(index -> index < 0)) {
            throw new IllegalArgumentException("negative index in " + copy);
        }
        if (new HashSet<>(copy).size() != copy.size()) {
            throw new IllegalArgumentException("repeated index in " + copy);
        }
        return copy;
    }
}
